package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.BankList;
import org.throughline.evidence.BankOrder;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Moving;
import org.throughline.evidence.OnePage;
import org.throughline.evidence.ReplacedWords;
import org.throughline.evidence.Wanted;
import org.throughline.govuk.Select;
import org.throughline.pages.Form;
import org.throughline.pages.Paged;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;

/** The list of what the bank has published: no sign-in is needed, and nobody is recorded as having read it. */
@Controller
class BankPages {
    private final Bank bank;
    private final AdoptionReports adoptions;
    private final Moving moving;
    private final BankList list;

    BankPages(Bank bank, AdoptionReports adoptions, Moving moving, BankList list) {
        this.bank = bank;
        this.adoptions = adoptions;
        this.moving = moving;
        this.list = list;
    }

    @GetMapping(Paths.BANK)
    Reply list(Form form) {
        Wanted wanted = Finder.read(form);
        Typed typed = form.typed();
        OnePage<EvidenceRecord> found = list.page(wanted, order(typed), Paged.asked(typed));
        List<Wanted.Labelled> inUse = list.labelsInUse();
        Map<EvidenceId, List<Adoption>> told = adoptions.of(
                bank.anybody(), found.shown().stream().map(EvidenceRecord::id).toList());
        return new BankPage(
                found.shown().stream()
                        .map(r -> row(r, told.getOrDefault(r.id(), List.of())))
                        .toList(),
                found.found(),
                Paged.others(found.at(), found.pages(), typed, Paths.BANK, LIST_TITLE.say()),
                choices(inUse, Axis.THEME),
                choices(inUse, Axis.STRENGTH),
                choices(inUse, Axis.BREADTH),
                inUse.stream()
                        .filter(l -> l.axis() != Axis.THEME)
                        .map(Wanted.Labelled::scheme)
                        .distinct()
                        .map(scheme -> Select.Choice.of(scheme, scheme))
                        .toList(),
                typed,
                form.slips());
    }

    /** The whole bank, to take into another installation or to keep. */
    @GetMapping(Paths.BANK + "/bank.json")
    Reply file() {
        return new Reply.LongFile("evidence-bank.json", "application/json", moving::write);
    }

    private static Optional<BankOrder> order(Typed typed) {
        String order = typed.text("order");
        int bar = order.indexOf(Finder.BAR);
        return bar < 0
                ? Optional.empty()
                : Stream.of(Axis.STRENGTH, Axis.BREADTH)
                        .filter(axis -> axis.name().equals(order.substring(0, bar)))
                        .findFirst()
                        .map(axis -> new BankOrder(axis, order.substring(bar + 1)));
    }

    private static List<Select.Choice> choices(List<Wanted.Labelled> inUse, Axis axis) {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        inUse.stream()
                                .filter(l -> l.axis() == axis)
                                .map(l -> Select.Choice.of(
                                        l.value() + Finder.BAR + l.scheme(),
                                        axis == Axis.THEME ? l.value() : LABEL_BY.say(l.value(), l.scheme()))))
                .toList();
    }

    private static BankPage.Row row(EvidenceRecord r, List<Adoption> told) {
        return new BankPage.Row(
                Paths.published(r.id()),
                r.content().title(),
                r.content().oneLiner(),
                r.content().kind().words(),
                directions(r.content()),
                Stream.of(Axis.STRENGTH, Axis.BREADTH)
                        .flatMap(axis -> r.labels(axis).stream()
                                .map(l -> axis.words() + ": " + LABEL_BY.say(l.value(), l.scheme())))
                        .toList(),
                LIST_ADOPTED.say(
                        told.stream().map(Adoption::areaName).distinct().count()),
                switch (r.status()) {
                    case WITHDRAWN -> BankWords.WITHDRAWN_HEADING.say();
                    case SUPERSEDED -> ReplacedWords.REPLACED_HEADING.say();
                    default -> "";
                });
    }

    private static String directions(EvidenceContent content) {
        return content.effects().isEmpty()
                ? BankWords.ROW_NONE.say()
                : BankWords.ROW_DIRECTIONS.say(content.effects().stream()
                        .map(e -> e.direction().words())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
