package org.throughline.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The front door for areas, agencies, persons, seats and accounts. Rights to a child are not decided here. */
@Service
public class People {
    private final PeopleStore store;
    private final Clock clock;

    People(PeopleStore store, Clock clock) {
        this.store = store;
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

    public Agency addAgency(String name, Sector sector, Optional<AreaId> area) {
        Agency agency = new Agency(AgencyId.fresh(), name, sector, area);
        store.add(agency);
        return agency;
    }

    public List<Agency> agencies() {
        return store.agencies();
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

    public List<Person> persons(List<PersonId> ids) {
        return ids.isEmpty() ? List.of() : store.persons(ids);
    }

    /** Seats a person; a seat that serves areas (a council's) names them. */
    public Seat seat(Seat seat, List<AreaId> areas) {
        store.add(seat);
        areas.forEach(area -> store.addSeatArea(seat.id(), area));
        return seat;
    }

    public Optional<Seat> seat(SeatId id) {
        return store.seat(id);
    }

    public List<Seat> seats(List<SeatId> ids) {
        return ids.isEmpty() ? List.of() : store.seats(ids);
    }

    public List<Seat> seatsOf(AgencyId agency) {
        return store.seatsOfAgency(agency);
    }

    /** The seats this account may act from: those of every person record that is this human. */
    public List<Seat> seatsOf(AccountId account) {
        return store.seatsOfPersons(store.personsOf(account));
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
}
