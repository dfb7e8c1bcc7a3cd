package org.throughline.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.law.Duties;
import org.throughline.law.Duty;
import org.throughline.law.Editions;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/**
 * One request for an EHC needs assessment with all that has been recorded about it: who asked, the facts, whose advice was
 * asked, and the duties that follow.
 *
 * @param record the child's person record through which it is kept
 * @param requestWords the contribution that holds the request in the asker's own words
 * @param mayWrite whether the viewer who read it may write about this child here and now
 */
public record Assessment(
        AssessmentId id,
        ChildId child,
        AreaId area,
        PersonId record,
        Asker asker,
        AgencyId council,
        Optional<UUID> requestWords,
        Instant createdAt,
        boolean mayWrite,
        List<RecordedFact> facts,
        List<AdviceAsked> advice) {

    /** Who asked, from which seat, as whom. */
    public record Asker(PersonId person, SeatId seat, AskedAs as) {}

    public Assessment {
        facts = List.copyOf(facts);
        advice = List.copyOf(advice);
    }

    Assessment with(List<RecordedFact> recorded, List<AdviceAsked> asked) {
        return new Assessment(
                id, child, area, record, asker, council, requestWords, createdAt, mayWrite, recorded, asked);
    }

    /** What the law asks because of the facts, worked out afresh. */
    public List<Duty> duties() {
        return Duties.from(facts.stream().map(RecordedFact::asLaw).toList(), Editions.england());
    }

    public Stage stageOn(LocalDate day) {
        return Stage.of(lines(), day);
    }

    /** The facts that stand: neither replaced nor recorded by mistake. */
    public List<RecordedFact> standing() {
        Set<UUID> replaced = facts.stream()
                .flatMap(fact -> fact.replaces().stream())
                .map(RecordedFact.Correction::fact)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> !replaced.contains(fact.id()) && fact.kind() != FactKind.NEVER_HAPPENED)
                .toList();
    }

    /** The day the council received the request, as it stands after corrections. */
    public LocalDate receivedOn() {
        return standing().stream()
                .filter(fact -> fact.kind() == FactKind.REQUEST_RECEIVED)
                .map(RecordedFact::on)
                .findFirst()
                .orElseThrow();
    }

    Optional<RecordedFact> fact(UUID id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The duty to give one piece of advice; empty when the asking was recorded by mistake. */
    public Optional<Duty> dutyOf(AdviceAsked asked) {
        return duties().stream()
                .filter(duty -> duty.bodyKey().equals(Optional.of(asked.id().toString())))
                .findFirst();
    }

    List<DutyLine> lines() {
        return duties().stream().map(duty -> DutyLine.of(id, duty)).toList();
    }
}
