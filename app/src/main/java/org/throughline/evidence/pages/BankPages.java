package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Label;
import org.throughline.evidence.Moving;
import org.throughline.evidence.ReplacedWords;
import org.throughline.evidence.Schemes;
import org.throughline.evidence.Wanted;
import org.throughline.govuk.Select;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;

/** The list of what the bank has published: no sign-in is needed, and nobody is recorded as having read it. */
@Controller
class BankPages {
    private final Bank bank;
    private final AdoptionReports adoptions;
    private final Moving moving;
    private final Schemes schemes;

    BankPages(Bank bank, AdoptionReports adoptions, Moving moving, Schemes schemes) {
        this.bank = bank;
        this.adoptions = adoptions;
        this.moving = moving;
        this.schemes = schemes;
    }

    @GetMapping(Paths.BANK)
    Reply list(Form form) {
        List<EvidenceRecord> all = bank.published();
        Wanted wanted = Finder.read(form);
        Typed typed = form.typed();
        Paged<EvidenceRecord> paged = Paged.of(ordered(wanted.among(all), typed), typed, Paths.BANK, LIST_TITLE.say());
        Map<EvidenceId, List<Adoption>> told = adoptions.of(
                bank.anybody(), paged.shown().stream().map(EvidenceRecord::id).toList());
        return new BankPage(
                paged.shown().stream()
                        .map(r -> row(r, told.getOrDefault(r.id(), List.of())))
                        .toList(),
                paged.found(),
                paged.pages(),
                inUse(all, Axis.THEME),
                inUse(all, Axis.STRENGTH),
                inUse(all, Axis.BREADTH),
                all.stream()
                        .flatMap(r -> r.labels().stream())
                        .filter(l -> l.axis() == Axis.STRENGTH || l.axis() == Axis.BREADTH)
                        .map(Label::scheme)
                        .distinct()
                        .map(scheme -> Select.Choice.of(scheme, scheme))
                        .toList(),
                typed,
                form.slips());
    }

    /** The whole bank, to take into another installation or to keep. */
    @GetMapping(Paths.BANK + "/bank.json")
    Reply file() {
        return new Reply.Download(
                "evidence-bank.json", "application/json", moving.bank().getBytes(StandardCharsets.UTF_8));
    }

    private List<EvidenceRecord> ordered(List<EvidenceRecord> found, Typed typed) {
        String order = typed.text("order");
        int bar = order.indexOf(Finder.BAR);
        return bar < 0
                ? found
                : Stream.of(Axis.STRENGTH, Axis.BREADTH)
                        .filter(axis -> axis.name().equals(order.substring(0, bar)))
                        .findFirst()
                        .map(axis -> Schemes.sorted(found, axis, order.substring(bar + 1), schemes.all(bank.anybody())))
                        .orElse(found);
    }

    private static List<Select.Choice> inUse(List<EvidenceRecord> all, Axis axis) {
        Function<Label, Select.Choice> choice = axis == Axis.THEME
                ? l -> Select.Choice.of(l.value() + Finder.BAR + l.scheme(), l.value())
                : l -> Select.Choice.of(l.value() + Finder.BAR + l.scheme(), LABEL_BY.say(l.value(), l.scheme()));
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        all.stream()
                                .flatMap(r -> r.labels(axis).stream())
                                .map(choice)
                                .distinct())
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
