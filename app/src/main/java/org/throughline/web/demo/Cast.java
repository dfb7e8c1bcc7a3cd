package org.throughline.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.people.AccountId;
import org.throughline.people.AgencyId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Everybody in the made-up area by the short name the file gives them. */
final class Cast {
    /** Seats begin before anything is told. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final People people;
    private final Clock clock;
    private final Map<String, Member> members = new LinkedHashMap<>();

    Cast(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** One of them, in one seat. */
    record Member(Person person, Seat seat, AccountId account) {
        PersonId id() {
            return person.id();
        }
    }

    /** Seats somebody who has a person record; with an account of their own unless they are also somebody else. */
    Member seat(
            String key,
            Person person,
            Role role,
            String title,
            Optional<AgencyId> agency,
            List<org.throughline.people.AreaId> areas,
            Optional<String> alsoIs) {
        Seat seat = people.seat(
                new Seat(SeatId.fresh(), person.id(), agency, role, title, BEGINNING, Optional.empty()), areas);
        AccountId account = alsoIs.map(other -> of(other).account())
                .orElseGet(() -> people.addAccount(person.id(), key + "@demo").id());
        alsoIs.ifPresent(_ -> people.alsoIs(account, person.id()));
        Member member = new Member(person, seat, account);
        members.put(key, member);
        return member;
    }

    Member of(String key) {
        Member member = members.get(key);
        if (member == null) {
            throw new IllegalStateException("The made-up area has nobody called " + key);
        }
        return member;
    }

    /** Acting on the day that the clock now tells. */
    Viewer viewer(String key) {
        Member m = of(key);
        return Viewer.of(
                m.account(), m.id(), m.seat().id(), m.seat().role(), m.seat().agency(), LocalDate.now(clock));
    }
}
