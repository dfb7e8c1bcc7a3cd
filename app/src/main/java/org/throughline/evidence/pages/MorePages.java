package org.throughline.evidence.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Intervention;
import org.throughline.evidence.Label;
import org.throughline.evidence.Level;
import org.throughline.evidence.ReviewingWords;
import org.throughline.evidence.Scheme;
import org.throughline.evidence.Schemes;
import org.throughline.evidence.Status;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** Other ways into the bank: by what has been tried, by its words, and by what its labels mean. */
@Controller
class MorePages {
    private static final int MOST_LEVELS = 9;

    private final Bank bank;
    private final Schemes schemes;

    MorePages(Bank bank, Schemes schemes) {
        this.bank = bank;
        this.schemes = schemes;
    }

    @GetMapping(Paths.BANK + "/interventions")
    Reply interventions(Form form) {
        List<Intervention> all = Intervention.in(bank.published());
        Optional<Level> level = Finder.one(form.typed(), "level", Level.values());
        Optional<Direction> direction = Finder.one(form.typed(), "direction", Direction.values());
        Optional<String> sector = form.some("sector");
        Predicate<Intervention.Seen> fits =
                s -> level.filter(l -> l != s.effect().level()).isEmpty()
                        && direction.filter(d -> d != s.effect().direction()).isEmpty();
        List<Intervention> found = all.stream()
                .filter(i -> sector.filter(s -> !i.sectors().contains(s)).isEmpty())
                .map(i -> new Intervention(
                        i.name(), i.sectors(), i.seen().stream().filter(fits).toList()))
                .filter(i -> !i.seen().isEmpty())
                .toList();
        return new InterventionsPage(
                Paged.of(found, form.typed(), Paths.BANK + "/interventions", InterventionsPage.name()),
                all.stream()
                        .flatMap(i -> i.sectors().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                form.typed());
    }

    @GetMapping(Paths.BANK + "/labels")
    Reply labels() {
        return labels(false, bank.anybody(), Typed.NOTHING, Slips.none());
    }

    private SchemesPage labels(boolean lead, Viewer viewer, Typed typed, Slips slips) {
        List<String> known = schemes.all(viewer).stream().map(Scheme::name).toList();
        return new SchemesPage(
                schemes.all(viewer),
                bank.published().stream()
                        .flatMap(r -> r.labels().stream())
                        .map(Label::scheme)
                        .filter(s -> !known.contains(s))
                        .distinct()
                        .sorted()
                        .toList(),
                lead,
                typed,
                slips);
    }

    @GetMapping(Paths.DESK + "/schemes")
    Reply schemes(Viewer viewer) {
        return Bank.isLead(viewer) ? labels(true, viewer, Typed.NOTHING, Slips.none()) : new Reply.NotThere();
    }

    /** A level on each line, its word and its meaning parted by a colon, the lowest first. */
    @PostMapping(Paths.DESK + "/schemes")
    Reply drawnUp(Viewer viewer, Form form) {
        if (!Bank.isLead(viewer)) {
            return new Reply.NotThere();
        }
        String name = form.text("name", ReviewingWords.SCHEME_NAME_MISSING);
        Optional<Axis> axis = form.one("axis", Axis.class, ReviewingWords.SCHEME_AXIS_MISSING)
                .filter(a -> a == Axis.STRENGTH || a == Axis.BREADTH);
        List<Scheme.Level> levels = levels(form);
        if (!form.ok() || axis.isEmpty()) {
            return labels(true, viewer, form.typed(), form.slips());
        }
        return switch (schemes.drawUp(viewer, new Scheme(name, axis.get(), levels))) {
            case Answer.Done<Scheme> _ -> new Reply.Go(Paths.DESK + "/schemes");
            case Answer.NotThere<Scheme> _ -> new Reply.NotThere();
            case Answer.Refused<Scheme>(var why) -> {
                form.wrong("name", why.words());
                yield labels(true, viewer, form.typed(), form.slips());
            }
        };
    }

    private static List<Scheme.Level> levels(Form form) {
        List<String[]> lines = form.text("levels", ReviewingWords.SCHEME_LEVELS_MISSING)
                .lines()
                .filter(l -> !l.isBlank())
                .map(l -> l.split(":", 2))
                .toList();
        boolean whole = lines.stream().allMatch(l -> l.length == 2 && !l[0].isBlank() && !l[1].isBlank())
                && lines.stream().map(l -> l[0].strip()).distinct().count() == lines.size()
                && lines.size() <= MOST_LEVELS;
        if (!whole) {
            form.wrong("levels", ReviewingWords.SCHEME_LEVELS_WRONG.say());
            return List.of();
        }
        return lines.stream()
                .map(l -> new Scheme.Level(l[0].strip(), l[1].strip()))
                .toList();
    }

    @GetMapping(Paths.BANK + "/glossary")
    Reply glossary() {
        List<EvidenceRecord> inUse = bank.published().stream()
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .toList();
        return new GlossaryPage(inUse);
    }
}
