package org.throughline.synthesis.pages;

import static java.util.stream.Collectors.partitioningBy;
import static org.throughline.synthesis.SynthesisWords.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.TeamWords;
import org.throughline.synthesis.Waiting;
import org.throughline.synthesis.Waits;

/** The list of syntheses, and one with its steps and team. */
@Controller
class SynthesesPages {
    private final Syntheses syntheses;
    private final Steps steps;
    private final Waiting waiting;
    private final SeatNames names;
    private final Doors doors;

    SynthesesPages(Syntheses syntheses, Steps steps, Waiting waiting, SeatNames names, Doors doors) {
        this.syntheses = syntheses;
        this.steps = steps;
        this.waiting = waiting;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/syntheses")
    Reply all(Viewer viewer) {
        return list(viewer, Typed.NOTHING, Slips.none());
    }

    private SynthesesPage list(Viewer viewer, Typed typed, Slips slips) {
        List<Synthesis> mine = syntheses.mine(viewer);
        Map<SynthesisId, List<Waits>> waits = waiting.of(viewer, mine);
        return new SynthesesPage(
                mine.stream()
                        .map(s -> new SynthesesPage.Row(
                                Paths.of(s.id()),
                                s.title(),
                                s.question(),
                                s.invented(),
                                ForYou.of(s.id(), waits.getOrDefault(s.id(), List.of()))))
                        .toList(),
                mayStart(viewer),
                typed,
                slips);
    }

    private static boolean mayStart(Viewer viewer) {
        return viewer.purpose() == Purpose.RESEARCH || viewer.purpose() == Purpose.EVIDENCE_BANK;
    }

    @PostMapping("/syntheses")
    Reply start(Viewer viewer, Form form) {
        if (!mayStart(viewer)) {
            return new Reply.NotThere();
        }
        String title = form.text("title", MISSING_TITLE);
        String question = form.text("question", MISSING_QUESTION);
        return form.ok()
                ? doors.once(
                        viewer,
                        form,
                        () -> Paths.of(syntheses
                                .start(
                                        viewer,
                                        title,
                                        question,
                                        false,
                                        form.typed().has("screens", "yes"))
                                .id()))
                : list(viewer, form.typed(), form.slips());
    }

    @GetMapping("/synthesis/{id}")
    Reply one(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private SynthesisPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        Map<SeatId, String> who =
                names.of(viewer, s.team().stream().map(Member::seat).toList());
        List<Select.Choice> mayAsk = !s.leads(viewer)
                ? List.of()
                : ChoosingSomebody.among(
                        names.everybody(viewer),
                        s.team().stream()
                                .filter(Member::leads)
                                .map(Member::seat)
                                .toList());
        Map<Boolean, List<SynthesisPage.Step>> all =
                steps.of(viewer, s).stream().collect(partitioningBy(step -> ForYou.isOwn(viewer, s, step)));
        return new SynthesisPage(
                s,
                ForYou.of(s.id(), waiting.of(viewer, s)),
                all.getOrDefault(true, List.of()),
                all.getOrDefault(false, List.of()),
                s.team().stream()
                        .sorted(Comparator.comparing((Member m) -> !m.leads())
                                .thenComparing(Member::left)
                                .thenComparing(m -> who.getOrDefault(m.seat(), "")))
                        .map(m -> new SynthesisPage.Mate(
                                who.getOrDefault(m.seat(), ""),
                                does(m),
                                s.leads(viewer) && m.screens()
                                        ? Optional.of(Paths.noLongerScreens(s.id(), m.seat()))
                                        : Optional.empty(),
                                s.leads(viewer) && s.mayLeave(m.seat())
                                        ? Optional.of(Paths.leavesTeam(s.id(), m.seat()))
                                        : Optional.empty()))
                        .toList(),
                syntheses.trail(viewer, s.id()).stream()
                        .map(t -> TRAIL_LINE.say(Dates.moment(t.at()), t.what()))
                        .toList(),
                mayAsk,
                typed,
                slips);
    }

    private static String does(Member m) {
        List<String> does = new ArrayList<>();
        if (m.leads()) {
            does.add(DOES_LEAD.say());
        }
        if (m.screens()) {
            does.add(DOES_SCREEN.say());
        }
        if (m.adjudicates()) {
            does.add(DOES_ADJUDICATE.say());
        }
        if (m.codes()) {
            does.add(DOES_CODE.say());
        }
        if (m.extracts()) {
            does.add(TeamWords.DOES_EXTRACT.say());
        }
        if (m.left()) {
            does.add(TeamWords.HAS_LEFT.say());
        }
        return String.join(", ", does);
    }

    @PostMapping("/synthesis/{id}/team")
    Reply ask(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<SeatId> seat = Ids.read(form.typed().text("who")).map(SeatId::new);
            boolean screens = form.typed().has("does", "screens");
            boolean adjudicates = form.typed().has("does", "adjudicates");
            if (seat.isEmpty()) {
                form.wrong("who", MISSING_WHO.say());
            }
            if (form.typed().all("does").isEmpty()) {
                form.wrong("does", MISSING_PART.say());
            }
            boolean extracts = form.typed().has("does", "extracts");
            if ((screens || extracts) && adjudicates) {
                form.wrong("does", PART_BOTH.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return Doors.after(
                    syntheses.ask(
                            viewer,
                            s.id(),
                            new Member(
                                    seat.orElseThrow(),
                                    false,
                                    screens,
                                    adjudicates,
                                    form.typed().has("does", "codes"),
                                    extracts,
                                    false)),
                    form,
                    "who",
                    Paths.of(s.id()),
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }
}
