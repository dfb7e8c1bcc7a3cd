package org.throughline.journey;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contributions;
import org.throughline.child.Kind;
import org.throughline.child.NewContribution;
import org.throughline.law.Duty;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;
import org.throughline.work.Outbox;

/**
 * Advice for an assessment (regulation 6): the council asks named people who work with the child already, and each gives it
 * in their own words. To be asked gives nobody a right to see the child.
 */
@Service
public class AdviceRequests {
    private final Acting acting;
    private final Records records;
    private final Contributions contributions;
    private final Assessments assessments;
    private final DutyStore duties;
    private final OnceOnly once;
    private final Outbox outbox;
    private final Clock clock;

    AdviceRequests(
            Acting acting,
            Records records,
            Contributions contributions,
            Assessments assessments,
            DutyStore duties,
            OnceOnly once,
            Outbox outbox,
            Clock clock) {
        this.acting = acting;
        this.records = records;
        this.contributions = contributions;
        this.assessments = assessments;
        this.duties = duties;
        this.once = once;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Advice that was asked of the viewer's seat, with the last lawful day to give it. */
    public record Due(ChildId child, UUID childRecord, AdviceAsked asked, LawDate date, boolean open) {}

    /** Who can be asked: those who work with the child, by name. Inside an opened record. */
    public List<Records.Member> whoCanBeAsked(ChildId child) {
        return records.circle(child).stream()
                .filter(member -> member.seesCircle()
                        && member.seat().role().isStaff()
                        && member.seat().role() != Role.SEND_OFFICER)
                .toList();
    }

    /** Asks one seat for advice. It reaches them here the same day. */
    public Answer<UUID> ask(
            Viewer viewer, ChildId child, AssessmentId id, SeatId seat, AdviceLetter letter, String scope, UUID key) {
        if (!viewer.role().equals(Optional.of(Role.SEND_OFFICER))) {
            return new Answer.NotThere<>();
        }
        return records.change(
                        viewer,
                        child,
                        Tier.CIRCLE,
                        () -> once.answer(viewer, key, () -> {
                            assessments.lock(child);
                            return assessments
                                    .find(child, id)
                                    .filter(Assessment::mayWrite)
                                    .map(a -> ask(viewer, a, seat, letter, scope))
                                    .orElseGet(Answer.NotThere::new);
                        }))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer<UUID> ask(Viewer viewer, Assessment a, SeatId seat, AdviceLetter letter, String scope) {
        if (a.stageOn(viewer.today()) != Stage.ASSESSING) {
            return new Answer.Refused<>(WhyNot.NO_ASSESSMENT_GOING_ON);
        }
        if (whoCanBeAsked(a.child()).stream()
                .noneMatch(member -> member.seat().id().equals(seat))) {
            return new Answer.Refused<>(WhyNot.NOT_WORKING_WITH_THE_CHILD);
        }
        boolean waiting = a.advice().stream()
                .anyMatch(asked -> asked.seat().equals(seat)
                        && asked.letter() == letter
                        && asked.words().isEmpty()
                        && a.dutyOf(asked).isPresent());
        if (waiting) {
            return new Answer.Refused<>(WhyNot.ALREADY_WAITING);
        }
        AdviceAsked asked =
                new AdviceAsked(UUID.randomUUID(), a.id(), seat, letter, scope, viewer.seat(), Optional.empty());
        assessments.ask(a, asked, fact(viewer, FactKind.ADVICE_REQUESTED, asked));
        outbox.add(
                new AdviceAskedFor(
                        a.id(),
                        asked.id(),
                        a.area(),
                        viewer.agency(),
                        viewer.role().orElseThrow()),
                viewer.today(),
                Act.by(viewer),
                Act.ADVICE_ASKED_FOR.begun());
        return new Answer.Done<>(asked.id());
    }

    /** The advice asked of this seat, what waits first, most urgent first. The children in it are logged. */
    public List<Due> askedOf(Viewer viewer) {
        return acting.as(viewer, () -> {
            List<Due> due = all(viewer);
            return records.list(
                    viewer, "advice", due.stream().map(Due::child).distinct().toList(), () -> due);
        });
    }

    /** One of them; what was asked of another seat is not there. The page that shows it opens the record. */
    public Optional<Due> asked(Viewer viewer, String request) {
        return acting.as(
                viewer,
                () -> all(viewer).stream()
                        .filter(due -> due.asked().id().toString().equals(request))
                        .findFirst());
    }

    private List<Due> all(Viewer viewer) {
        return duties.askedOf(viewer.seat(), Journeys.MOST).stream()
                .map(asked -> new Due(
                        asked.child(),
                        asked.record().value(),
                        asked.advice(),
                        LawDate.of(asked.duty(), viewer.today()),
                        asked.duty().openOn(viewer.today())))
                .toList();
    }

    /** Keeps the advice as the adviser's own contribution, and the fact that it was given. */
    public Answer<UUID> give(Viewer viewer, UUID request, AreaOfLife about, String words, UUID key) {
        Optional<ChildId> child = asked(viewer, request.toString()).map(Due::child);
        return child.flatMap(of -> records.change(
                        viewer,
                        of,
                        Tier.CIRCLE,
                        () -> once.answer(viewer, key, () -> {
                            assessments.lock(of);
                            return assessments.of(of).stream()
                                    .filter(Assessment::mayWrite)
                                    .flatMap(a -> a.advice().stream()
                                            .filter(asked -> asked.id().equals(request)
                                                    && asked.seat().equals(viewer.seat()))
                                            .map(asked -> give(viewer, a, asked, about, words)))
                                    .findFirst()
                                    .orElseGet(Answer.NotThere::new);
                        })))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer<UUID> give(Viewer viewer, Assessment a, AdviceAsked asked, AreaOfLife about, String words) {
        if (asked.words().isPresent()) {
            return new Answer.Refused<>(WhyNot.ALREADY_GIVEN);
        }
        if (a.stageOn(viewer.today()) != Stage.ASSESSING || a.dutyOf(asked).isEmpty()) {
            return new Answer.Refused<>(WhyNot.NO_ASSESSMENT_GOING_ON);
        }
        UUID told = contributions
                .add(viewer, a.child(), NewContribution.ofWords(words, about).kind(Kind.ADVICE))
                .orElseThrow()
                .value();
        Duty duty = a.dutyOf(asked).orElseThrow();
        assessments.give(a, asked, told, fact(viewer, FactKind.ADVICE_GIVEN, asked));
        outbox.add(
                new AdviceGiven(
                        a.id(),
                        asked.id(),
                        a.area(),
                        viewer.agency(),
                        viewer.role().orElseThrow(),
                        (int) DAYS.between(duty.startDate(), viewer.today())),
                viewer.today(),
                Act.by(viewer),
                Act.ADVICE_GIVEN.begun());
        return new Answer.Done<>(told);
    }

    private RecordedFact fact(Viewer viewer, FactKind kind, AdviceAsked asked) {
        return new RecordedFact(
                UUID.randomUUID(),
                kind,
                Optional.of(asked.id()),
                Optional.empty(),
                kind.dates(viewer.today(), clock.instant()),
                viewer.seat(),
                Optional.empty(),
                Optional.empty());
    }
}
