package org.throughline.synthesis.pages;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.DecidedWords;
import org.throughline.synthesis.DecidingAgain;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisWords;

/** Finding what stands decided about a record, and deciding it again. */
@Controller
class DecisionsPages {
    private final DecidingAgain deciding;
    private final Syntheses syntheses;
    private final SeatNames names;
    private final Doors doors;

    DecisionsPages(DecidingAgain deciding, Syntheses syntheses, SeatNames names, Doors doors) {
        this.deciding = deciding;
        this.syntheses = syntheses;
        this.names = names;
        this.doors = doors;
    }

    private static Stage stage(String word) {
        return word.equals("screening") ? Stage.TITLE_ABSTRACT : Stage.FULL_TEXT;
    }

    @GetMapping("/synthesis/{id}/{stage:screening|reading}/decisions")
    Reply list(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String stage,
            @RequestParam Optional<String> which,
            @RequestParam Optional<String> words,
            @RequestParam Optional<String> page) {
        DecidingAgain.Asked asked = new DecidingAgain.Asked(
                which.filter(w -> w.equals("in") || w.equals("out")).map("in"::equals),
                words.map(String::strip).filter(w -> w.length() <= 200).orElse(""),
                page.filter(p -> p.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
        return doors.open(
                viewer,
                id,
                s -> new DecisionsPage(
                        s, stage(stage), asked, deciding.list(viewer, s.id(), stage(stage), asked), called(viewer, s)));
    }

    @GetMapping("/synthesis/{id}/{stage:screening|reading}/decisions/{reference}")
    Reply one(Viewer viewer, @PathVariable String id, @PathVariable String stage, @PathVariable String reference) {
        return story(
                viewer,
                id,
                stage(stage),
                reference,
                (s, story) -> page(viewer, s, stage(stage), story, Typed.NOTHING, Slips.none()));
    }

    @PostMapping("/synthesis/{id}/{stage:screening|reading}/decisions/{reference}")
    Reply again(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @PathVariable String stage,
            @PathVariable String reference) {
        return story(viewer, id, stage(stage), reference, (s, story) -> {
            String outcome = form.text("outcome", DecidedWords.MISSING_OUTCOME);
            boolean include = outcome.equals("INCLUDE");
            String reason = !outcome.isEmpty() && !include && stage(stage) == Stage.FULL_TEXT
                    ? form.text("reason", SynthesisWords.MISSING_REASON)
                    : "";
            String why = form.text("why", DecidedWords.MISSING_AGAIN_WHY);
            if (!form.ok()) {
                return page(viewer, s, stage(stage), story, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> deciding.again(
                            viewer, s.id(), stage(stage), story.now().reference(), include, reason, why),
                    "outcome",
                    Paths.decisions(s.id(), stage(stage)) + "/" + story.now().reference(),
                    () -> page(viewer, s, stage(stage), story, form.typed(), form.slips()));
        });
    }

    private Reply story(
            Viewer viewer,
            String id,
            Stage stage,
            String reference,
            BiFunction<Synthesis, DecidingAgain.Story, Reply> page) {
        Optional<UUID> wanted = Ids.read(reference);
        return doors.open(
                viewer,
                id,
                s -> wanted.flatMap(r -> deciding.story(viewer, s.id(), stage, r))
                        .map(story -> page.apply(s, story))
                        .orElseGet(Reply.NotThere::new));
    }

    private DecideAgainPage page(
            Viewer viewer, Synthesis s, Stage stage, DecidingAgain.Story story, Typed typed, Slips slips) {
        return new DecideAgainPage(
                s,
                stage,
                story,
                syntheses.protocol(viewer, s.id()),
                DecidingAgain.may(s, viewer),
                called(viewer, s),
                typed,
                slips);
    }

    private Map<SeatId, String> called(Viewer viewer, Synthesis s) {
        return names.of(viewer, s.team().stream().map(Member::seat).toList());
    }
}
