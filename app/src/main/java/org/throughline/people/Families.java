package org.throughline.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final Links links;
    private final LinkStore linkStore;
    private final PeopleStore people;
    private final SeatStore seats;
    private final Names names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(
            FamilyStore store,
            Links links,
            LinkStore linkStore,
            PeopleStore people,
            SeatStore seats,
            Names names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.linkStore = linkStore;
        this.people = people;
        this.seats = seats;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** A child and one person record of them. */
    public record Known(ChildId child, Person record) {}

    /** A child as one source knows them: a person record, and the opaque child it is confirmed to be. */
    public ChildId addChild(Person record, String why, Optional<SeatId> by) {
        people.add(record, clock.instant());
        names.changed(record.id());
        ChildId child = links.alone(record.id(), why, by);
        changed(child);
        return child;
    }

    /** Somebody thinks that this record is that child. It gives nobody any right until it is confirmed. */
    public ChildLink propose(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        return links.propose(record, child, why, by);
    }

    /** The record is that child: its rows are read with the child's from now on. Nothing moves but the link. */
    public void confirm(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        links.confirm(record, child, why, by).ifPresent(this::changed);
        changed(child);
    }

    /** The proposal or the doubt was settled: it is not that child. It stays on file and is not proposed again. */
    public void reject(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        links.reject(record, child, why, by);
        links.childOf(record).ifPresent(this::changed);
    }

    /** Somebody doubts it. Rights through the link end at once; the record stands alone until it is settled. */
    public void dispute(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        links.dispute(record, child, why, by).ifPresent(this::changed);
        changed(child);
    }

    /** The record was not that child: it stands alone again, as if never joined. Gives the child it now is. */
    public ChildId split(PersonId record, ChildId from, String why, Optional<SeatId> by) {
        ChildId alone = links.split(record, from, why, by);
        changed(from);
        changed(alone);
        return alone;
    }

    /** The child this record is confirmed to be now. */
    public Optional<ChildId> childOf(PersonId record) {
        return links.childOf(record);
    }

    /** Every child with each of its records, the newest first. Only set-up and services may ask for all. */
    public List<Known> children(int most) {
        return linkStore.children(most);
    }

    /** Children by their ids, from the one after this on: for services that go through all of them. */
    public List<ChildId> children(Optional<ChildId> after, int most) {
        return linkStore.children(after, most);
    }

    /** The person records that are confirmed to be this child, the first told first. */
    public List<Person> recordsOf(ChildId child) {
        return linkStore.recordsOf(child);
    }

    /** Every state that links of this child have been in. */
    public List<ChildLink> linksOf(ChildId child) {
        return linkStore.linksOf(child);
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
        names.changed(residence.childRecord());
        changedRecord(residence.childRecord());
        return residence;
    }

    /** The child lives somewhere else from now on: the home before ends on the day before. */
    public Residence moved(Residence to) {
        store.residences(List.of(to.childRecord())).stream()
                .filter(r -> r.until().map(u -> !u.isBefore(to.from())).orElse(true))
                .forEach(r -> {
                    if (!r.from().isBefore(to.from())) {
                        throw new IllegalArgumentException(
                                "Expected a move after " + r.from() + ", found " + to.from());
                    }
                    store.endResidence(r.id(), to.from().minusDays(1));
                });
        return add(to);
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

    public void end(Supporter supporter, LocalDate lastDay) {
        store.endSupporter(supporter.id(), lastDay);
        changedRecord(supporter.childRecord());
    }

    public List<Supporter> supporters(List<PersonId> records) {
        return records.isEmpty() ? List.of() : store.supporters(records);
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

    /**
     * Where rows about a child are written on a day, and who answers for them.
     *
     * @param records the person records of one child
     */
    public Optional<Residence> residenceOn(List<PersonId> records, LocalDate day) {
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
        return standingsOf(List.of(child)).getFirst();
    }

    /** All that rights follow from, for each of these children, in this order; asked at once for all of them. */
    public List<Standing> standingsOf(List<ChildId> children) {
        List<Known> records = linkStore.recordsOf(children);
        List<PersonId> ids = records.stream().map(k -> k.record().id()).toList();
        List<Relationship> relationships = relationships(ids);
        List<Supporter> supporters = supporters(ids);
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
        List<Seat> held = seats.forRights(
                persons,
                involvements.stream()
                        .map(i -> new SeatStore.Working(i.agency(), i.role()))
                        .collect(Collectors.toSet()),
                involvements.stream().flatMap(i -> i.seat().stream()).distinct().toList(),
                areas);
        return new Standings(records, relationships, supporters, involvements, residences, held, seats.inAreas(areas))
                .each(children);
    }

    /** Whoever changed a seat that rights follow from says so for each child concerned. */
    public void standingChanged(ChildId child) {
        changed(child);
    }

    private void changedRecord(PersonId record) {
        childOf(record).ifPresent(this::changed);
    }

    private void changed(ChildId child) {
        events.publishEvent(new StandingChanged(child));
    }
}
