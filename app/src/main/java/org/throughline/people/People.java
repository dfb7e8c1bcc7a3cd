package org.throughline.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The front door for areas, agencies, persons, seats and accounts. Rights to a child are not decided here. */
@Service
public class People {
    private final PeopleStore store;
    private final SeatStore seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(PeopleStore store, SeatStore seats, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    public Area addArea(String name) {
        Area area = new Area(AreaId.fresh(), name);
        store.add(area);
        return area;
    }

    public List<Area> areas() {
        return store.areas();
    }

    public Optional<Area> area(AreaId id) {
        return areas(List.of(id)).stream().findFirst();
    }

    /** These areas by name, however many others there are. */
    public List<Area> areas(List<AreaId> ids) {
        return ids.isEmpty() ? List.of() : store.areas(ids);
    }

    /** The area of this name, whether in small letters or capitals. */
    public Optional<Area> areaNamed(String name) {
        return store.areaNamed(name);
    }

    /** The agency of this name in this area, or in none. */
    public Optional<Agency> agencyNamed(String name, Optional<AreaId> area) {
        return store.agencyNamed(name, area);
    }

    public Agency addAgency(String name, Sector sector, Optional<AreaId> area) {
        Agency agency = new Agency(AgencyId.fresh(), name, sector, area);
        store.add(agency);
        return agency;
    }

    public List<Agency> agencies() {
        return store.agencies();
    }

    public List<Agency> agencies(List<AgencyId> ids) {
        return ids.isEmpty() ? List.of() : store.agencies(ids);
    }

    /** The agencies for which these seats are held. */
    public Map<AgencyId, Agency> agenciesOf(Collection<Seat> seats) {
        return byId(seats.stream().flatMap(seat -> seat.agency().stream()));
    }

    /** Those of these agencies that are known here, each once. */
    public Map<AgencyId, Agency> byId(Stream<AgencyId> ids) {
        return agencies(ids.distinct().toList()).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    public Optional<Agency> agency(AgencyId id) {
        return store.agency(id);
    }

    public Person addPerson(Person person) {
        store.add(person, clock.instant());
        return person;
    }

    public Optional<Person> person(PersonId id) {
        return store.person(id);
    }

    /** The adults who hold a parent's seat: a family's second child has the same ones. */
    public List<Person> familyAdults(int most) {
        return store.familyAdults(most);
    }

    public List<Person> persons(List<PersonId> ids) {
        return ids.isEmpty() ? List.of() : store.persons(ids);
    }

    /** Seats a person; a seat that serves areas (a council's) names them. It says so, for rights follow from it. */
    public Seat seat(Seat seat, List<AreaId> areas) {
        seats.add(seat);
        areas.forEach(area -> seats.addArea(seat.id(), area));
        events.publishEvent(new SeatAdded(seat.id()));
        return seat;
    }

    /** The seat is held until the end of this day, and gives nothing after it. */
    public void end(Seat seat, LocalDate lastDay) {
        seats.end(seat.id(), lastDay);
        changed(seat.id());
    }

    public Optional<Seat> seat(SeatId id) {
        return seats.seat(id);
    }

    /** Seats with who sits in them and for whom, as far as this viewer may name them; in no order. */
    public List<Sitting> sittings(List<SeatId> ids) {
        return ids.isEmpty() ? List.of() : seats.sittings(ids);
    }

    /** The same for all seats that this account may act from, by title: those of every person record that is this human. */
    public List<Sitting> sittingsOf(AccountId account) {
        return seats.sittingsOf(account);
    }

    public List<Seat> seats(List<SeatId> ids) {
        return ids.isEmpty() ? List.of() : seats.seats(ids);
    }

    public List<Seat> seatsOf(AgencyId agency) {
        return seats.ofAgency(agency);
    }

    /** The seats of agencies: everybody who works with children here. */
    public List<Seat> staffSeats(int most) {
        return seats.ofStaff(most);
    }

    /** The seats from which anybody but this person leads the evidence bank on this day; at most 100. */
    public List<Seat> otherLeadsOfBank(PersonId person, LocalDate day) {
        return seats.otherLeadsOfBank(person, day);
    }

    public List<Standing.SeatArea> areasOf(List<SeatId> ids) {
        return ids.isEmpty() ? List.of() : seats.areasOf(ids);
    }

    /** The seats of these person records, held or ended. */
    public List<Seat> seatsOfPersons(List<PersonId> persons) {
        return persons.isEmpty() ? List.of() : seats.ofPersons(persons);
    }

    /** The seats this account may act from: those of every person record that is this human. */
    public List<Seat> seatsOf(AccountId account) {
        return sittingsOf(account).stream().map(Sitting::seat).toList();
    }

    public Account addAccount(PersonId person, String login) {
        Account account = new Account(AccountId.fresh(), person, login, Optional.empty());
        store.add(account, clock.instant());
        return account;
    }

    /** The same human is known by another person record too; their seats stay apart. */
    public void alsoIs(AccountId account, PersonId person) {
        store.addAccountPerson(account, person);
    }

    public Optional<Account> accountByLogin(String login) {
        return store.accountByLogin(login);
    }

    public Optional<Account> account(AccountId id) {
        return store.account(id);
    }

    /** The children of whom this seat may see more or less because of how it stands. */
    public List<ChildId> childrenWhoseRightsFollow(SeatId seat) {
        return seats.childrenWhoseRightsFollow(seat);
    }

    /** Some of them, by their ids, from the one after this on. */
    public List<ChildId> childrenWhoseRightsFollow(SeatId seat, Optional<ChildId> after, int most) {
        return seats.childrenWhoseRightsFollow(seat, after, most);
    }

    private void changed(SeatId seat) {
        seats.childrenWhoseRightsFollow(seat).forEach(child -> events.publishEvent(new StandingChanged(child)));
    }
}
