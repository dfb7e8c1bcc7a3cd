package org.throughline.synthesis.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.TeamWords;

/** Somebody gives up screening, or leaves the team; for whoever leads. */
@Controller
class TeamPages {
    private static final BiPredicate<Synthesis, SeatId> SCREENS =
            (s, who) -> s.screeners().contains(who);
    private static final BiPredicate<Synthesis, SeatId> OF_TEAM = Synthesis::mayLeave;

    private final Syntheses syntheses;
    private final SeatNames names;
    private final Doors doors;

    TeamPages(Syntheses syntheses, SeatNames names, Doors doors) {
        this.syntheses = syntheses;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/team/{seat}/no-longer-screens")
    Reply leavingScreening(Viewer viewer, @PathVariable String id, @PathVariable String seat) {
        return asking(viewer, id, seat, SCREENS, LeavingScreeningPage::new);
    }

    @PostMapping("/synthesis/{id}/team/{seat}/no-longer-screens")
    Reply leftScreening(Viewer viewer, Form form, @PathVariable String id, @PathVariable String seat) {
        return done(
                viewer,
                form,
                id,
                seat,
                SCREENS,
                TeamWords.MISSING_NO_LONGER_WHY,
                syntheses::noLongerScreens,
                LeavingScreeningPage::new);
    }

    @GetMapping("/synthesis/{id}/team/{seat}/leaves")
    Reply leaving(Viewer viewer, @PathVariable String id, @PathVariable String seat) {
        return asking(viewer, id, seat, OF_TEAM, LeavingTeamPage::new);
    }

    @PostMapping("/synthesis/{id}/team/{seat}/leaves")
    Reply left(Viewer viewer, Form form, @PathVariable String id, @PathVariable String seat) {
        return done(
                viewer, form, id, seat, OF_TEAM, TeamWords.MISSING_LEAVES_WHY, syntheses::leaves, LeavingTeamPage::new);
    }

    /** The page that asks why somebody goes. */
    private interface WhyPage {
        Reply of(Synthesis synthesis, SeatId who, String name, Typed typed, Slips slips);
    }

    /** What is done when the reason is told. */
    private interface Going {
        Answer<SynthesisId> with(Viewer viewer, SynthesisId id, SeatId who, String name, String why);
    }

    private Reply asking(Viewer viewer, String id, String seat, BiPredicate<Synthesis, SeatId> which, WhyPage page) {
        return somebody(
                viewer, id, seat, which, (s, who) -> page.of(s, who, name(viewer, who), Typed.NOTHING, Slips.none()));
    }

    private Reply done(
            Viewer viewer,
            Form form,
            String id,
            String seat,
            BiPredicate<Synthesis, SeatId> which,
            TeamWords missing,
            Going going,
            WhyPage page) {
        return doneAlready(viewer, id, seat, which)
                .orElseGet(() -> somebody(viewer, id, seat, which, (s, who) -> {
                    String why = form.text("why", missing);
                    String name = name(viewer, who);
                    Reply again = page.of(s, who, name, form.typed(), form.slips());
                    return form.ok()
                            ? Doors.after(
                                    going.with(viewer, s.id(), who, name, why),
                                    form,
                                    "why",
                                    Paths.of(s.id()),
                                    () -> again)
                            : again;
                }));
    }

    private String name(Viewer viewer, SeatId who) {
        return Signing.shortly(names.of(viewer, List.of(who)).getOrDefault(who, ""));
    }

    /** The same form sent again: it has been done, and nothing is done twice. */
    private Optional<Reply> doneAlready(
            Viewer viewer, String id, String seat, BiPredicate<Synthesis, SeatId> asBefore) {
        return doors.find(viewer, id)
                .filter(s -> s.leads(viewer)
                        && Ids.read(seat)
                                .map(SeatId::new)
                                .filter(who -> asBefore.test(s, who))
                                .isEmpty())
                .map(s -> new Reply.Go(Paths.of(s.id())));
    }

    private Reply somebody(
            Viewer viewer,
            String id,
            String seat,
            BiPredicate<Synthesis, SeatId> which,
            BiFunction<Synthesis, SeatId, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(seat)
                        .map(SeatId::new)
                        .filter(who -> s.leads(viewer) && which.test(s, who))
                        .map(who -> page.apply(s, who))
                        .orElseGet(Reply.NotThere::new));
    }
}
