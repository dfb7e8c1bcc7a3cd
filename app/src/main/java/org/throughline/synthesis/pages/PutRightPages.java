package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PutRightWords.*;
import static org.throughline.synthesis.SynthesisWords.MISSING_DAY;
import static org.throughline.synthesis.SynthesisWords.MISSING_HITS;
import static org.throughline.synthesis.SynthesisWords.MISSING_STRATEGY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.PutRight;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Synthesis;
import org.throughline.words.WordKey;

/** Whoever leads puts a mistyped search right, or a file away that was looked at by mistake. */
@Controller
class PutRightPages {
    private final PutRight putRight;
    private final Searching searching;
    private final SearchFilePages searches;
    private final Doors doors;

    PutRightPages(PutRight putRight, Searching searching, SearchFilePages searches, Doors doors) {
        this.putRight = putRight;
        this.searching = searching;
        this.searches = searches;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/searches/{run}/correct")
    Reply correcting(Viewer viewer, @PathVariable String id, @PathVariable String run) {
        return search(viewer, id, run, (s, r) -> new CorrectSearchPage(s, r, Typed.NOTHING, Slips.none()));
    }

    @PostMapping("/synthesis/{id}/searches/{run}/correct")
    Reply correct(Viewer viewer, Form form, @PathVariable String id, @PathVariable String run) {
        return search(viewer, id, run, (s, r) -> {
            String strategy = form.text("strategy", MISSING_STRATEGY);
            Optional<LocalDate> on = form.date("on", MISSING_DAY);
            String hits = form.typed().text("hits").strip().replace(",", "");
            if (!hits.matches("\\d{1,7}")) {
                form.wrong("hits", MISSING_HITS.say());
            }
            String why = why(form, MISSING_WHY_CORRECT);
            if (!form.ok()) {
                return new CorrectSearchPage(s, r, form.typed(), form.slips());
            }
            PutRight.Wording now = new PutRight.Wording(
                    strategy, form.some("limits").orElse(""), on.orElseThrow(), Integer.parseInt(hits));
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> putRight.correct(viewer, s.id(), r.id(), now, why),
                    "why",
                    Paths.of(s.id()) + "/searches",
                    () -> new CorrectSearchPage(s, r, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/searches/{file}/put-away")
    Reply putAway(Viewer viewer, Form form, @PathVariable String id, @PathVariable String file) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> known = Ids.read(file).filter(_ -> s.leads(viewer));
            if (known.isEmpty()) {
                return new Reply.NotThere();
            }
            String why = why(form, "away", MISSING_WHY_AWAY);
            if (!form.ok()) {
                return searches.preview(viewer, s, file, form.typed(), form.slips());
            }
            return Doors.after(
                    putRight.putAway(viewer, s.id(), known.get(), why),
                    form,
                    "away",
                    Paths.of(s.id()) + "/searches",
                    () -> searches.preview(viewer, s, file, form.typed(), form.slips()));
        });
    }

    private static String why(Form form, WordKey missing) {
        return why(form, "why", missing);
    }

    private static String why(Form form, String field, WordKey missing) {
        String why = form.text(field, missing);
        if (why.length() > PutRight.LONGEST_WHY) {
            form.wrong(field, CORRECT_WHY_TOO_LONG.say(PutRight.LONGEST_WHY));
        }
        return why;
    }

    private Reply search(Viewer viewer, String id, String run, BiFunction<Synthesis, SearchRun, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(run).filter(_ -> s.leads(viewer)).stream()
                        .flatMap(wanted ->
                                searching.runs(viewer, s.id()).stream().filter(r -> r.id().equals(wanted)))
                        .findFirst()
                        .map(r -> page.apply(s, r))
                        .orElseGet(Reply.NotThere::new));
    }
}
