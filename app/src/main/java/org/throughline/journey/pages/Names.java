package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.journey.AdviceAsked;
import org.throughline.journey.Assessment;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;

/** Who people are on a page: name, and name with role and agency. Read at once, inside an opened record. */
record Names(Map<SeatId, Seat> seats, Map<PersonId, Person> persons, Map<AgencyId, Agency> agencies) {

    /** Reads names for a page. */
    @Component
    static final class Book {
        private final People people;

        Book(People people) {
            this.people = people;
        }

        Names of(List<SeatId> seatIds) {
            List<Seat> seats = people.seats(seatIds.stream().distinct().toList());
            List<Person> persons =
                    people.persons(seats.stream().map(Seat::person).distinct().toList());
            return new Names(byId(seats, Seat::id), byId(persons, Person::id), people.agenciesOf(seats));
        }

        /** Everybody who is named in what happened about these requests. */
        Names in(List<Assessment> assessments) {
            return of(assessments.stream()
                    .flatMap(a -> Stream.of(
                                    Stream.of(a.asker().seat()),
                                    a.facts().stream().map(fact -> fact.by()),
                                    a.advice().stream().map(AdviceAsked::seat),
                                    a.advice().stream().map(AdviceAsked::askedBy))
                            .flatMap(s -> s))
                    .toList());
        }

        private static <K, V> Map<K, V> byId(List<V> all, Function<V, K> id) {
            return all.stream().collect(Collectors.toMap(id, Function.identity()));
        }
    }

    String name(SeatId seat) {
        return Optional.ofNullable(seats.get(seat))
                .flatMap(s -> Optional.ofNullable(persons.get(s.person())))
                .map(Person::name)
                .orElseGet(SOMEBODY::say);
    }

    /** "Ruth Okafor, speech and language therapist, Elm Park NHS". */
    String full(SeatId seat) {
        Optional<Seat> found = Optional.ofNullable(seats.get(seat));
        Optional<String> agency = found.flatMap(Seat::agency).map(this::agency);
        return found.filter(s -> !s.title().isBlank())
                .map(s -> agency.map(a -> NAME_ROLE_AGENCY.say(name(seat), s.title(), a))
                        .orElseGet(() -> NAME_ROLE.say(name(seat), s.title())))
                .orElseGet(() -> name(seat));
    }

    String agency(AgencyId id) {
        return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElseGet(THE_COUNCIL::say);
    }
}
