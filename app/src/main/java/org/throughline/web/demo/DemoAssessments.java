package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.child.AreaOfLife;
import org.throughline.journey.AdviceLetter;
import org.throughline.journey.AdviceRequests;
import org.throughline.journey.Answer;
import org.throughline.journey.AssessmentId;
import org.throughline.journey.CouncilActs;
import org.throughline.journey.FactKind;
import org.throughline.journey.FamilyKnows;
import org.throughline.journey.Journeys;
import org.throughline.people.ChildId;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Tells what became of the made-up area's requests for an assessment, kept and late alike. */
@Component
class DemoAssessments {
    private final Journeys journeys;
    private final CouncilActs council;
    private final AdviceRequests advice;

    DemoAssessments(Journeys journeys, CouncilActs council, AdviceRequests advice) {
        this.journeys = journeys;
        this.council = council;
        this.advice = advice;
    }

    void tell(DemoFile.AssessmentOf a, ChildId child, Cast cast, DemoTelling telling, Told told) {
        UUID[] id = new UUID[1];
        telling.at(a.received(), () -> {
            Viewer asker = cast.viewer(a.askedBy());
            Optional<FamilyKnows> family = asker.isFamily() ? Optional.empty() : Optional.of(FamilyKnows.AGREES);
            id[0] = done(journeys.ask(asker, child, a.words(), family, UUID.randomUUID()));
        });
        AssessmentId request = new AssessmentId(id[0]);
        record(a.decidedNotToAssess(), FactKind.DECIDED_NOT_TO_ASSESS, a, child, request, cast, telling, told);
        record(a.decidedToAssess(), FactKind.DECIDED_TO_ASSESS, a, child, request, cast, telling, told);
        a.advice().ifPresent(all -> all.forEach(one -> ask(one, a, child, request, cast, telling)));
        record(a.finalPlan(), FactKind.FINAL_PLAN_SENT, a, child, request, cast, telling, told);
    }

    private void record(
            Optional<LocalDate> on,
            FactKind kind,
            DemoFile.AssessmentOf a,
            ChildId child,
            AssessmentId request,
            Cast cast,
            DemoTelling telling,
            Told told) {
        on.ifPresent(day -> telling.at(
                day,
                () -> done(council.record(
                        cast.viewer(a.officer()), child, request, kind, told.day(day), UUID.randomUUID()))));
    }

    private void ask(
            DemoFile.AdviceOf one,
            DemoFile.AssessmentOf a,
            ChildId child,
            AssessmentId request,
            Cast cast,
            DemoTelling telling) {
        UUID[] asked = new UUID[1];
        telling.at(one.on(), () -> {
            SeatId seat = cast.of(one.of()).seat().id();
            asked[0] = done(advice.ask(
                    cast.viewer(a.officer()), child, request, seat, one.letter(), one.scope(), UUID.randomUUID()));
        });
        one.given()
                .ifPresent(day -> telling.at(
                        day,
                        () -> done(advice.give(
                                cast.viewer(one.of()),
                                asked[0],
                                about(one.letter()),
                                one.words().orElseThrow(),
                                UUID.randomUUID()))));
    }

    private static AreaOfLife about(AdviceLetter letter) {
        return letter == AdviceLetter.C ? AreaOfLife.HEALTH : AreaOfLife.LEARNING;
    }

    private static UUID done(Answer<UUID> answer) {
        return switch (answer) {
            case Answer.Done<UUID>(UUID what) -> what;
            case Answer.Refused<UUID>(var why) ->
                throw new IllegalStateException("The made-up area breaks a rule: " + why);
            case Answer.NotThere<UUID>() -> throw new IllegalStateException("The made-up area's actor may not do this");
        };
    }
}
