package org.throughline.child.pages;

import static org.throughline.child.ChildWords.AND_OTHERS;
import static org.throughline.child.ChildWords.NAME_AND_ROLE;
import static org.throughline.child.ChildWords.NO_LONGER_NAMED;
import static org.throughline.child.ChildWords.ROLE_AND_AGENCY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.child.Audience;
import org.throughline.child.ChildSummary;
import org.throughline.child.Contribution;
import org.throughline.child.Conveyed;
import org.throughline.child.Perspective;
import org.throughline.child.WhatIsKnown;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Records.Member;

/** Everybody who is named on a page of one child: who spoke, who wrote it down, who can see. Read at once. */
record Cast(
        ChildSummary child,
        List<Member> circle,
        Map<PersonId, Person> persons,
        Map<SeatId, Seat> seats,
        Map<AgencyId, Agency> agencies) {

    /** Inside an opened record. Who is in the circle is known already; only others are looked up. */
    static Cast of(ChildSummary child, List<Member> circle, WhatIsKnown known, People people) {
        Map<PersonId, Person> persons = new HashMap<>();
        Map<SeatId, Seat> seats = new HashMap<>();
        Map<AgencyId, Agency> agencies = new HashMap<>();
        circle.forEach(member -> {
            persons.put(member.person().id(), member.person());
            seats.put(member.seat().id(), member.seat());
            member.agency().ifPresent(agency -> agencies.put(agency.id(), agency));
        });
        List<Contribution> told = known.contributions();
        people.persons(told.stream()
                        .flatMap(Cast::adults)
                        .filter(id -> !persons.containsKey(id))
                        .distinct()
                        .toList())
                .forEach(person -> persons.put(person.id(), person));
        people.seats(told.stream()
                        .map(c -> c.from().seat())
                        .filter(id -> !seats.containsKey(id))
                        .distinct()
                        .toList())
                .forEach(seat -> seats.put(seat.id(), seat));
        agencies.putAll(people.byId(seats.values().stream()
                .flatMap(seat -> seat.agency().stream())
                .filter(id -> !agencies.containsKey(id))));
        return new Cast(child, circle, Map.copyOf(persons), Map.copyOf(seats), Map.copyOf(agencies));
    }

    /** The child's own name is known. */
    private static Stream<PersonId> adults(Contribution c) {
        Stream<PersonId> speaker = c.from().perspective() == Perspective.CHILD
                ? Stream.empty()
                : Stream.of(c.from().person());
        return c.telling() instanceof Conveyed conveyed ? Stream.concat(speaker, Stream.of(conveyed.by())) : speaker;
    }

    String speaker(Contribution c) {
        return c.from().perspective() == Perspective.CHILD
                ? child.name()
                : name(c.from().person());
    }

    String name(PersonId person) {
        return Optional.ofNullable(persons.get(person)).map(Person::name).orElseGet(NO_LONGER_NAMED::say);
    }

    /** In which capacity the speaker speaks. Of words that another wrote down, the perspective says it. */
    String role(Contribution c) {
        Optional<Seat> seat = Optional.ofNullable(seats.get(c.from().seat()));
        return seat.filter(s -> s.person().equals(c.from().person()))
                .map(this::role)
                .orElseGet(() -> c.from().perspective().heading().say());
    }

    String role(Seat seat) {
        return seat.agency()
                .flatMap(id -> Optional.ofNullable(agencies.get(id)))
                .map(agency -> ROLE_AND_AGENCY.say(seat.title(), agency.name()))
                .orElse(seat.title());
    }

    String nameAndRole(Member member) {
        return NAME_AND_ROLE.say(member.person().name(), role(member.seat()));
    }

    /** Who may see it, of those who may see the child at all today. */
    List<Member> whoCanSee(Audience audience) {
        return circle.stream()
                .filter(member -> switch (audience) {
                    case Audience.Open _ -> true;
                    case Audience.Circle _ -> member.seesCircle();
                    case Audience.Named named ->
                        member.mayBeNamed()
                                && named.seats().contains(member.seat().id());
                    case Audience.Sealed sealed ->
                        sealed.seats().contains(member.seat().id());
                })
                .toList();
    }

    /** Those who could be asked from a perspective. */
    List<Member> of(Perspective perspective) {
        return circle.stream()
                .filter(member -> Perspective.of(member.seat().role()) == perspective)
                .toList();
    }

    /** The first few by name, and how many more. */
    static String names(List<Member> members, int most) {
        List<String> all = members.stream()
                .map(member -> member.person().name())
                .distinct()
                .toList();
        String first = String.join(", ", all.subList(0, Math.min(most, all.size())));
        return all.size() <= most ? first : AND_OTHERS.say(first, all.size() - most);
    }
}
