package org.throughline.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.law.ExceptionGround;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/**
 * What the council's officer records about a request: what was decided and sent, a correction with its reason, a claimed
 * exception. Facts only ever come to be added; the letters themselves are not written here yet.
 */
@Service
public class CouncilActs {
    private final Records records;
    private final Assessments assessments;
    private final OnceOnly once;
    private final Clock clock;

    CouncilActs(Records records, Assessments assessments, OnceOnly once, Clock clock) {
        this.records = records;
        this.assessments = assessments;
        this.once = once;
        this.clock = clock;
    }

    /** Whether this viewer records for the council here. */
    public static boolean mayRecord(Viewer viewer, Assessment assessment) {
        return viewer.role().equals(Optional.of(Role.SEND_OFFICER)) && assessment.mayWrite();
    }

    /** Whether the day of a standing fact can be put right. */
    public static boolean dayCanMove(RecordedFact fact) {
        return fact.kind() == FactKind.REQUEST_RECEIVED || fact.kind().movesTheRequest();
    }

    /** Whether a standing fact can be said never to have happened. */
    public static boolean canBeUndone(Assessment assessment, RecordedFact fact) {
        return StepRules.whyNotUndo(assessment, fact).isEmpty();
    }

    /** Records that a letter was sent, or that the family took the request back, on a day. */
    public Answer<UUID> record(Viewer viewer, ChildId child, AssessmentId id, FactKind kind, LocalDate on, UUID key) {
        return change(
                viewer,
                child,
                id,
                key,
                a -> StepRules.whyNot(a, kind, on, viewer.today())
                        .<Answer<UUID>>map(Answer.Refused::new)
                        .orElseGet(
                                () -> add(viewer, a, kind, on, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** Puts the day of a recorded fact right. Both stay readable. */
    public Answer<UUID> correctDay(
            Viewer viewer, ChildId child, AssessmentId id, UUID fact, LocalDate rightDay, String reason, UUID key) {
        return change(
                viewer,
                child,
                id,
                key,
                a -> a.standing().stream()
                        .filter(f -> f.id().equals(fact))
                        .findFirst()
                        .map(f -> StepRules.whyNotMove(a, f, rightDay, viewer.today())
                                .<Answer<UUID>>map(Answer.Refused::new)
                                .orElseGet(() -> add(
                                        viewer,
                                        a,
                                        f.kind(),
                                        rightDay,
                                        f.request(),
                                        correcting(f, reason),
                                        Optional.empty())))
                        .orElseGet(() -> replacedOrAbsent(a, fact)));
    }

    /** Says that a recorded fact never happened. Both stay readable. */
    public Answer<UUID> neverHappened(
            Viewer viewer, ChildId child, AssessmentId id, UUID fact, String reason, UUID key) {
        return change(
                viewer,
                child,
                id,
                key,
                a -> a.standing().stream()
                        .filter(f -> f.id().equals(fact))
                        .findFirst()
                        .map(f -> StepRules.whyNotUndo(a, f)
                                .<Answer<UUID>>map(Answer.Refused::new)
                                .orElseGet(() -> add(
                                        viewer,
                                        a,
                                        FactKind.NEVER_HAPPENED,
                                        viewer.today(),
                                        f.request(),
                                        correcting(f, reason),
                                        Optional.empty())))
                        .orElseGet(() -> replacedOrAbsent(a, fact)));
    }

    /** Claims that a time limit could not be kept because of a ground that the law lists. The date does not move. */
    public Answer<UUID> claim(Viewer viewer, ChildId child, AssessmentId id, Claim claim, UUID key) {
        return change(viewer, child, id, key, a -> {
            boolean dutyThere = a.duties().stream()
                    .anyMatch(duty -> duty.ruleId().equals(claim.ruleId())
                            && duty.bodyKey().equals(claim.request().map(UUID::toString)));
            if (!dutyThere || !grounds(claim.ruleId()).contains(claim.ground())) {
                return new Answer.Refused<>(WhyNot.GROUND_NOT_LISTED);
            }
            return add(
                    viewer,
                    a,
                    FactKind.EXCEPTION_CLAIMED,
                    viewer.today(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(claim));
        });
    }

    /** The grounds that the law lists today for a rule. */
    public static List<ExceptionGround> grounds(String ruleId) {
        return List.of(ExceptionGround.values()).stream()
                .filter(ground -> ground != ExceptionGround.CORONAVIRUS_2020
                        && ground.citationFor(ruleId).isPresent())
                .toList();
    }

    private Answer<UUID> change(
            Viewer viewer, ChildId child, AssessmentId id, UUID key, Function<Assessment, Answer<UUID>> work) {
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
                                    .map(work)
                                    .orElseGet(Answer.NotThere::new);
                        }))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer<UUID> add(
            Viewer viewer,
            Assessment to,
            FactKind kind,
            LocalDate on,
            Optional<UUID> request,
            Optional<RecordedFact.Correction> replaces,
            Optional<Claim> claim) {
        RecordedFact fact = new RecordedFact(
                UUID.randomUUID(),
                kind,
                request,
                Optional.empty(),
                kind.dates(on, clock.instant()),
                viewer.seat(),
                replaces,
                claim);
        assessments.add(to, fact);
        return new Answer.Done<>(fact.id());
    }

    private static Optional<RecordedFact.Correction> correcting(RecordedFact fact, String reason) {
        return Optional.of(new RecordedFact.Correction(fact.id(), reason));
    }

    private static Answer<UUID> replacedOrAbsent(Assessment a, UUID fact) {
        return a.fact(fact).isPresent() ? new Answer.Refused<>(WhyNot.ALREADY_CORRECTED) : new Answer.NotThere<>();
    }
}
