package org.throughline.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The front door for children: which person records are one child, the adults of the family, who supports them, which
 * agencies work with the child and where the child belongs. Each change tells, in its own transaction, that rights may
 * have changed.
 */
@Service
public class Families {
    private final FamilyStore store;
    private final PeopleStore people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(FamilyStore store, PeopleStore people, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A child as one source knows them: a person record, and the opaque child it is confirmed to be. */
    public ChildId addChild(Person record, String why, Optional<SeatId> by) {
        Instant now = clock.instant();
        people.add(record, now);
        ChildId child = ChildId.fresh();
        store.addChild(child, now);
        store.openLink(link(child, record.id(), ChildLink.State.CONFIRMED, why, now), by);
        changed(child);
        return child;
    }

    /** Somebody thinks that this record is that child. It gives nobody any right until it is confirmed. */
    public ChildLink propose(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        ChildLink proposed = link(child, record, ChildLink.State.PROPOSED, why, clock.instant());
        store.openLink(proposed, by);
        return proposed;
    }

    /** The record is that child: its rows are read with the child's from now on. Nothing moves but the link. */
    public void confirm(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        Instant now = clock.instant();
        Optional<ChildId> before = childOf(record);
        store.linksOf(record).stream()
                .filter(l -> l.until().isEmpty()
                        && (l.state() == ChildLink.State.CONFIRMED || l.child().equals(child)))
                .forEach(l -> store.closeLink(l.id(), now));
        store.openLink(link(child, record, ChildLink.State.CONFIRMED, why, now), by);
        before.ifPresent(this::changed);
        changed(child);
    }

    /** The proposal was wrong, and stays on file as wrong. */
    public void reject(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        restate(record, child, ChildLink.State.REJECTED, why, by);
    }

    /** Somebody doubts it. Rights end at once: a doubtful link gives none. */
    public void dispute(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        restate(record, child, ChildLink.State.DISPUTED, why, by);
        changed(child);
    }

    /** The record was not that child: it stands alone again, as if never joined. Gives the child it now is. */
    public ChildId split(PersonId record, ChildId from, String why, Optional<SeatId> by) {
        Instant now = clock.instant();
        restate(record, from, ChildLink.State.SPLIT, why, by);
        ChildId alone = aloneBefore(record, from).orElseGet(() -> {
            ChildId child = ChildId.fresh();
            store.addChild(child, now);
            return child;
        });
        store.openLink(link(alone, record, ChildLink.State.CONFIRMED, why, now), by);
        changed(from);
        changed(alone);
        return alone;
    }

    /** The child this record is confirmed to be now. */
    public Optional<ChildId> childOf(PersonId record) {
        return store.linksOf(record).stream()
                .filter(l -> l.state() == ChildLink.State.CONFIRMED && l.until().isEmpty())
                .map(ChildLink::child)
                .findFirst();
    }

    /** The person records that are confirmed to be this child, the first told first. */
    public List<Person> recordsOf(ChildId child) {
        return store.recordsOf(child);
    }

    /** Every state that links of this child have been in. */
    public List<ChildLink> linksOf(ChildId child) {
        return store.linksOf(child);
    }

    public Relationship add(Relationship relationship) {
        store.add(relationship, clock.instant());
        changedRecord(relationship.childRecord());
        return relationship;
    }

    public Supporter add(Supporter supporter) {
        store.add(supporter, clock.instant());
        changedRecord(supporter.childRecord());
        return supporter;
    }

    public Involvement add(Involvement involvement) {
        store.add(involvement, clock.instant());
        changedRecord(involvement.childRecord());
        return involvement;
    }

    public Residence add(Residence residence) {
        store.add(residence, clock.instant());
        changedRecord(residence.childRecord());
        return residence;
    }

    public void end(Involvement involvement, LocalDate lastDay) {
        store.endInvolvement(involvement.id(), lastDay);
        changedRecord(involvement.childRecord());
    }

    public void end(Relationship relationship, LocalDate lastDay) {
        store.endRelationship(relationship.id(), lastDay);
        changedRecord(relationship.childRecord());
    }

    public void end(Residence residence, LocalDate lastDay) {
        store.endResidence(residence.id(), lastDay);
        changedRecord(residence.childRecord());
    }

    public List<Relationship> relationships(List<PersonId> records) {
        return records.isEmpty() ? List.of() : store.relationships(records);
    }

    public List<Involvement> involvements(List<PersonId> records) {
        return records.isEmpty() ? List.of() : store.involvements(records);
    }

    public List<Residence> residences(List<PersonId> records) {
        return records.isEmpty() ? List.of() : store.residences(records);
    }

    /** Where rows about this child are written on a day, and who answers for them. */
    public Optional<Residence> residenceOn(ChildId child, LocalDate day) {
        List<PersonId> records = store.recordsOf(child).stream().map(Person::id).toList();
        return residences(records).stream()
                .filter(r -> !day.isBefore(r.from())
                        && r.until().map(u -> !day.isAfter(u)).orElse(true))
                .reduce((_, later) -> later);
    }

    /** The records of children with whom an adult has had a relationship. */
    public List<PersonId> childRecordsOf(PersonId adult) {
        return store.childRecordsOf(adult);
    }

    /** All that rights follow from. */
    public Standing standingOf(ChildId child) {
        List<Person> records = store.recordsOf(child);
        List<PersonId> ids = records.stream().map(Person::id).toList();
        List<Relationship> relationships = relationships(ids);
        List<Supporter> supporters = ids.isEmpty() ? List.of() : store.supporters(ids);
        List<Involvement> involvements = involvements(ids);
        List<Residence> residences = residences(ids);
        List<PersonId> persons = Stream.of(
                        ids.stream(),
                        relationships.stream().map(Relationship::adult),
                        supporters.stream().map(Supporter::supporter))
                .flatMap(s -> s)
                .distinct()
                .toList();
        List<AreaId> areas = residences.stream().map(Residence::area).distinct().toList();
        List<Seat> seats = store.seatsForRights(
                persons,
                involvements.stream().map(Involvement::agency).distinct().toList(),
                involvements.stream().flatMap(i -> i.seat().stream()).distinct().toList(),
                areas);
        return new Standing(
                child, records, relationships, supporters, involvements, residences, seats, store.seatAreas(areas));
    }

    /** Whoever changed a seat that rights follow from says so for each child concerned. */
    public void standingChanged(ChildId child) {
        changed(child);
    }

    private void restate(PersonId record, ChildId child, ChildLink.State state, String why, Optional<SeatId> by) {
        Instant now = clock.instant();
        store.linksOf(record).stream()
                .filter(l -> l.until().isEmpty() && l.child().equals(child))
                .forEach(l -> store.closeLink(l.id(), now));
        store.openLink(link(child, record, state, why, now), by);
    }

    /** The child that this record was before it was joined to another, if it still stands empty. */
    private Optional<ChildId> aloneBefore(PersonId record, ChildId joined) {
        return store.linksOf(record).stream()
                .filter(l ->
                        l.state() == ChildLink.State.CONFIRMED && !l.child().equals(joined))
                .map(ChildLink::child)
                .filter(c -> store.recordsOf(c).isEmpty())
                .reduce((_, later) -> later);
    }

    private static ChildLink link(ChildId child, PersonId record, ChildLink.State state, String why, Instant now) {
        return new ChildLink(UUID.randomUUID(), child, record, state, why, now, Optional.empty());
    }

    private void changedRecord(PersonId record) {
        childOf(record).ifPresent(this::changed);
    }

    private void changed(ChildId child) {
        events.publishEvent(new StandingChanged(child));
    }
}
