package org.throughline.evidence.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.Direction;
import org.throughline.evidence.Glossary;
import org.throughline.evidence.Intervention;
import org.throughline.evidence.Level;
import org.throughline.evidence.OnePage;
import org.throughline.evidence.ReviewingWords;
import org.throughline.evidence.Scheme;
import org.throughline.evidence.Schemes;
import org.throughline.evidence.Tried;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Paged;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** Other ways into the bank: by what has been tried, by its words, and by what its labels mean. */
@Controller
class MorePages {
    private static final int MOST_LEVELS = 9;

    private final Bank bank;
    private final Schemes schemes;
    private final Tried tried;
    private final Glossary glossary;

    MorePages(Bank bank, Schemes schemes, Tried tried, Glossary glossary) {
        this.bank = bank;
        this.schemes = schemes;
        this.tried = tried;
        this.glossary = glossary;
    }

    @GetMapping(Paths.BANK + "/interventions")
    Reply interventions(Form form) {
        Typed typed = form.typed();
        OnePage<Intervention> found = tried.page(
                new Tried.Wish(
                        form.some("sector"),
                        Finder.one(typed, "level", Level.class),
                        Finder.one(typed, "direction", Direction.class)),
                Paged.asked(typed));
        return new InterventionsPage(
                found.shown(),
                Paged.others(found.at(), found.pages(), typed, Paths.BANK + "/interventions", InterventionsPage.name()),
                tried.sectors(),
                typed);
    }

    @GetMapping(Paths.BANK + "/labels")
    Reply labels() {
        return labels(false, bank.anybody(), Typed.NOTHING, Slips.none());
    }

    private SchemesPage labels(boolean lead, Viewer viewer, Typed typed, Slips slips) {
        return new SchemesPage(schemes.all(viewer), schemes.unknown(viewer), lead, typed, slips);
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
    Reply glossary(Form form) {
        OnePage<Glossary.Meaning> found = glossary.page(Paged.asked(form.typed()));
        return new GlossaryPage(
                found.shown(),
                Paged.others(
                        found.at(),
                        found.pages(),
                        form.typed(),
                        Paths.BANK + "/glossary",
                        BankWords.GLOSSARY_TITLE.say()));
    }
}
