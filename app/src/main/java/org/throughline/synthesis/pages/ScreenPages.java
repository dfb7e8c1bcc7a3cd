package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.BatchEnds;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SecondPass;
import org.throughline.synthesis.SecondPassWords;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Stopping;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/** Deciding on one record after the other, and settling what two people did not agree on. */
@Controller
class ScreenPages {
    private final Screening screening;
    private final Stopping stopping;
    private final BatchEnds ends;
    private final Syntheses syntheses;
    private final Flow flow;
    private final SecondPasses again;
    private final SeatNames names;
    private final Doors doors;

    ScreenPages(
            Screening screening,
            Stopping stopping,
            BatchEnds ends,
            Syntheses syntheses,
            Flow flow,
            SecondPasses again,
            SeatNames names,
            Doors doors) {
        this.screening = screening;
        this.stopping = stopping;
        this.ends = ends;
        this.flow = flow;
        this.again = again;
        this.syntheses = syntheses;
        this.names = names;
        this.doors = doors;
    }

    private static Stage stage(String word) {
        return word.equals("screening") ? Stage.TITLE_ABSTRACT : Stage.FULL_TEXT;
    }

    @GetMapping("/synthesis/{id}/{stage:screening|reading}")
    Reply next(
            Viewer viewer, @PathVariable String id, @PathVariable String stage, @RequestParam Optional<String> ended) {
        Optional<Integer> number = ended.filter(e -> e.matches("\\d{1,6}")).map(Integer::valueOf);
        return doors.open(
                viewer,
                id,
                s -> page(
                        viewer,
                        s,
                        stage(stage),
                        number.filter(n -> ends.ended(viewer, s.id(), stage(stage), n)),
                        Typed.NOTHING,
                        Slips.none()));
    }

    private Reply page(Viewer viewer, Synthesis s, Stage stage, Typed typed, Slips slips) {
        return page(viewer, s, stage, Optional.empty(), typed, slips);
    }

    private Reply page(Viewer viewer, Synthesis s, Stage stage, Optional<Integer> ended, Typed typed, Slips slips) {
        Optional<Screening.ToDecide> now = screening.next(viewer, s.id(), stage);
        int mayUndo = screening.mayUndo(viewer, s.id(), stage);
        if (now.isEmpty()) {
            return new NothingToScreenPage(s, stage, s.screens(viewer), mayUndo > 0, ended);
        }
        return new ScreenPage(
                s,
                stage,
                syntheses.protocol(viewer, s.id()),
                now.get(),
                sure(viewer, s),
                mayUndo,
                ended,
                ends.any(viewer, s.id(), stage),
                typed.fields().containsKey("note")
                        ? typed.text("note")
                        : ends.note(viewer, s.id(), stage, now.get().held().id()),
                typed,
                slips);
    }

    private String sure(Viewer viewer, Synthesis s) {
        Stopping.Sureness sure = stopping.sureness(viewer, s.id());
        if (flow.stopped(viewer, s.id()).isPresent()) {
            return again.find(viewer, s.id())
                    .filter(SecondPass::goesOn)
                    .map(p -> p.mayEnd()
                            ? SecondPassWords.AGAIN_SURE_MET.say()
                            : SecondPassWords.AGAIN_SURE.say(p.soFar().inARow(), p.needed()))
                    .orElseGet(SecondPassWords.AGAIN_SURE_STOPPED::say);
        }
        if (!sure.allowed()) {
            return SURE_EVERYTHING.say();
        }
        return sure.mayStop()
                ? SURE_MAY_STOP.say()
                : SURE_NOT_YET.say(sure.found(), sure.read(), Math.round(sure.pValue() * 100));
    }

    @PostMapping("/synthesis/{id}/{stage:screening|reading}")
    Reply vote(Viewer viewer, Form form, @PathVariable String id, @PathVariable String stage) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> reference = Ids.read(form.typed().text("reference"));
            Optional<Verdict> verdict = form.one("verdict", Verdict.class, MISSING_VERDICT);
            boolean needsReason = stage(stage) == Stage.FULL_TEXT && verdict.equals(Optional.of(Verdict.EXCLUDE));
            String reason = needsReason ? form.text("reason", MISSING_REASON) : "";
            if (!form.ok() || reference.isEmpty() || verdict.isEmpty()) {
                return page(viewer, s, stage(stage), form.typed(), form.slips());
            }
            return Doors.after(
                    screening.vote(
                            viewer,
                            s.id(),
                            stage(stage),
                            new Vote(
                                    reference.get(),
                                    viewer.seat(),
                                    verdict.get(),
                                    reason,
                                    form.some("note").orElse("")),
                            form.typed().all("with").stream()
                                    .flatMap(other -> Ids.read(other).stream())
                                    .toList()),
                    form,
                    "verdict",
                    _ -> Paths.screening(s.id(), stage(stage))
                            + ends.of(viewer, s.id(), stage(stage), reference.get())
                                    .map(number -> "?ended=" + number)
                                    .orElse(""),
                    () -> page(viewer, s, stage(stage), form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/{stage:screening|reading}/undo")
    Reply undo(Viewer viewer, @PathVariable String id, @PathVariable String stage) {
        return doors.open(viewer, id, s -> {
            screening.undo(viewer, s.id(), stage(stage));
            return new Reply.Go(Paths.screening(s.id(), stage(stage)));
        });
    }

    @GetMapping("/synthesis/{id}/{stage:screening|reading}/conflicts")
    Reply conflicts(Viewer viewer, @PathVariable String id, @PathVariable String stage) {
        return doors.open(viewer, id, s -> conflictsPage(viewer, s, stage(stage), Typed.NOTHING, Slips.none()));
    }

    private ConflictsPage conflictsPage(Viewer viewer, Synthesis s, Stage stage, Typed typed, Slips slips) {
        Protocol protocol = syntheses.protocol(viewer, s.id());
        List<Screening.Conflict> conflicts = screening.conflicts(viewer, s.id(), stage);
        return new ConflictsPage(
                s,
                stage,
                protocol,
                s.adjudicates(viewer),
                screening.batches(viewer, s.id(), stage),
                conflicts,
                names.of(viewer, s.screeners()),
                stopping.sureness(viewer, s.id()),
                s.leads(viewer) && stage == Stage.TITLE_ABSTRACT && protocol.stopEarly(),
                flow.stopped(viewer, s.id()),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/{stage:screening|reading}/conflicts")
    Reply settle(Viewer viewer, Form form, @PathVariable String id, @PathVariable String stage) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> reference = Ids.read(form.typed().text("reference"));
            if (reference.isEmpty()) {
                return new Reply.NotThere();
            }
            String input = "why-" + reference.get();
            Optional<Verdict> verdict = form.one("verdict", Verdict.class, MISSING_VERDICT);
            String why = form.text("why", input, MISSING_SETTLE_WHY);
            boolean include = verdict.equals(Optional.of(Verdict.INCLUDE));
            String reason = stage(stage) == Stage.FULL_TEXT && !include
                    ? form.text("reason", "reason-" + reference.get(), MISSING_REASON)
                    : "";
            if (!form.ok()) {
                return conflictsPage(viewer, s, stage(stage), form.typed(), form.slips());
            }
            return Doors.after(
                    screening.settle(viewer, s.id(), stage(stage), reference.get(), include, reason, why),
                    form,
                    input,
                    Paths.conflicts(s.id(), stage(stage)),
                    () -> conflictsPage(viewer, s, stage(stage), form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/stop")
    Reply stop(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            String why = form.text("why", "stop-why", MISSING_STOP_WHY);
            if (!form.ok()) {
                return conflictsPage(viewer, s, Stage.TITLE_ABSTRACT, form.typed(), form.slips());
            }
            return Doors.after(
                    stopping.stop(viewer, s.id(), why),
                    form,
                    "stop-why",
                    Paths.of(s.id()) + "/flow",
                    () -> conflictsPage(viewer, s, Stage.TITLE_ABSTRACT, form.typed(), form.slips()));
        });
    }
}
