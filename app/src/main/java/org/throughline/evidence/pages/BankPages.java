package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceFile;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Label;
import org.throughline.evidence.Version;
import org.throughline.govuk.Select;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;

/** What the bank has published: no sign-in is needed, and nobody is recorded as having read it. */
@Controller
class BankPages {
    private static final String BAR = "|";

    private final Bank bank;
    private final AdoptionReports adoptions;
    private final RecordViews views;

    BankPages(Bank bank, AdoptionReports adoptions, RecordViews views) {
        this.bank = bank;
        this.adoptions = adoptions;
        this.views = views;
    }

    @GetMapping("/evidence")
    Reply list(Form form) {
        List<EvidenceRecord> all = bank.published();
        Typed typed = form.typed();
        List<EvidenceRecord> found = all.stream()
                .filter(r -> typed.some("kind")
                        .map(k -> r.content().kind().name().equals(k))
                        .orElse(true))
                .filter(labelled(typed, "theme", Axis.THEME))
                .filter(labelled(typed, "strength", Axis.STRENGTH))
                .filter(labelled(typed, "breadth", Axis.BREADTH))
                .filter(r ->
                        typed.some("words").map(words -> speaksOf(r, words)).orElse(true))
                .toList();
        return new BankPage(
                ordered(found, typed).stream().map(this::row).toList(),
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
                typed);
    }

    @GetMapping("/evidence/{id}")
    Reply record(@PathVariable String id) {
        return EvidenceId.read(id)
                .flatMap(bank::published)
                .<Reply>map(record -> page(record, views.of(bank.anybody(), record), Optional.empty()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence/{id}/version/{number}")
    Reply version(@PathVariable String id, @PathVariable String number) {
        return EvidenceId.read(id)
                .flatMap(bank::published)
                .flatMap(record -> record.versions().stream()
                        .filter(v -> Integer.toString(v.number()).equals(number))
                        .findFirst()
                        .<Reply>map(v -> page(
                                record,
                                views.of(bank.anybody(), record, v.content()),
                                Optional.of(v.number())
                                        .filter(n -> n != record.newest().number()))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence/{id}/file")
    Reply file(@PathVariable String id) {
        return EvidenceId.read(id)
                .flatMap(bank::published)
                .<Reply>map(record -> new Reply.Download(
                        "evidence-" + record.id() + ".json",
                        "application/json",
                        EvidenceFile.of(record).json().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Reply.NotThere::new);
    }

    private RecordPage page(EvidenceRecord record, RecordView view, Optional<Integer> older) {
        return new RecordPage(
                view, older, record.dueForAnotherLook(bank.anybody().today()));
    }

    private static java.util.function.Predicate<EvidenceRecord> labelled(Typed typed, String field, Axis axis) {
        Optional<String> wanted = typed.some(field);
        return record -> wanted.isEmpty()
                || record.labels(axis).stream().anyMatch(l -> wanted.get().equals(l.value() + BAR + l.scheme()));
    }

    private static boolean speaksOf(EvidenceRecord record, String words) {
        String all = Stream.of(record.versions().getLast())
                .map(Version::content)
                .map(c -> c.title() + " " + c.oneLiner() + " " + c.summary().plain() + " "
                        + c.source().authors())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.UK);
        return Stream.of(words.toLowerCase(Locale.UK).split("\\s+", -1)).allMatch(all::contains);
    }

    private static List<EvidenceRecord> ordered(List<EvidenceRecord> found, Typed typed) {
        String order = typed.text("order");
        int bar = order.indexOf(BAR);
        return bar < 0
                ? found
                : Stream.of(Axis.values())
                        .filter(axis -> axis.name().equals(order.substring(0, bar)))
                        .findFirst()
                        .map(axis -> Bank.sortedBy(found, axis, order.substring(bar + 1)))
                        .orElse(found);
    }

    private static List<Select.Choice> inUse(List<EvidenceRecord> all, Axis axis) {
        Function<Label, Select.Choice> choice = axis == Axis.THEME
                ? l -> Select.Choice.of(l.value() + BAR + l.scheme(), l.value())
                : l -> Select.Choice.of(l.value() + BAR + l.scheme(), LABEL_BY.say(l.value(), l.scheme()));
        return Stream.concat(
                        Stream.of(Select.Choice.of("", LIST_ANY.say())),
                        all.stream()
                                .flatMap(r -> r.labels(axis).stream())
                                .map(choice)
                                .distinct())
                .toList();
    }

    private BankPage.Row row(EvidenceRecord r) {
        return new BankPage.Row(
                Paths.published(r.id()),
                r.content().title(),
                r.content().oneLiner(),
                r.content().kind().words(),
                Stream.of(Axis.STRENGTH, Axis.BREADTH)
                        .flatMap(axis -> r.labels(axis).stream()
                                .map(l -> axis.words() + ": " + LABEL_BY.say(l.value(), l.scheme())))
                        .toList(),
                LIST_ADOPTED.say(adoptions.of(bank.anybody(), r.id()).stream()
                        .map(a -> a.area())
                        .distinct()
                        .count()));
    }
}
