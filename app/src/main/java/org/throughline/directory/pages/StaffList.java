package org.throughline.directory.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.people.Standing;

/** Everybody who holds an agency's seat, by name. */
@Component
class StaffList {
    private final People people;

    StaffList(People people) {
        this.people = people;
    }

    List<Staffed> everybody() {
        return staffed(people.staffSeats(StaffPages.MOST));
    }

    List<Staffed> seatsOf(Person person) {
        return staffed(people.seatsOfPersons(List.of(person.id())).stream()
                .filter(s -> s.agency().isPresent())
                .toList());
    }

    private List<Staffed> staffed(List<Seat> seats) {
        Map<PersonId, Person> persons = people
                .persons(seats.stream().map(Seat::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<AgencyId, Agency> agencies = people.agenciesOf(seats);
        List<Standing.SeatArea> served =
                people.areasOf(seats.stream().map(Seat::id).toList());
        Map<AreaId, Area> areas =
                people
                        .areas(served.stream()
                                .map(Standing.SeatArea::area)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Area::id, Function.identity()));
        return seats.stream()
                .flatMap(s -> found(persons, s.person())
                        .flatMap(person -> s.agency()
                                .flatMap(id -> found(agencies, id))
                                .map(agency -> new Staffed(
                                        person,
                                        s,
                                        agency,
                                        served.stream()
                                                .filter(a -> a.seat().equals(s.id()))
                                                .flatMap(a -> found(areas, a.area()).stream())
                                                .toList())))
                        .stream())
                .sorted(Comparator.comparing((Staffed s) -> s.person().familyName(), Names.ORDER)
                        .thenComparing(s -> s.person().givenNames(), Names.ORDER))
                .toList();
    }

    private static <K, V> Optional<V> found(Map<K, V> by, K key) {
        return Optional.ofNullable(by.get(key));
    }
}
