package org.throughline.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The names of those who work on research, by their seats: name and what they are there. */
@Component
public class SeatNames {
    private final People people;
    private final Acting acting;

    SeatNames(People people, Acting acting) {
        this.people = people;
        this.acting = acting;
    }

    /** "Ada Lind, research fellow, Fernshire University" by seat, as far as this viewer may know. */
    public Map<SeatId, String> of(Viewer viewer, List<SeatId> seats) {
        return acting.as(
                viewer, () -> named(people.seats(seats.stream().distinct().toList())));
    }

    /** Everybody who could be asked to work on research: who sits for an agency today. */
    public Map<SeatId, String> everybody(Viewer viewer) {
        return acting.as(
                viewer,
                () -> named(people.staffSeats(500).stream()
                        .filter(seat -> seat.heldOn(viewer.today()))
                        .toList()));
    }

    private Map<SeatId, String> named(List<Seat> seats) {
        Map<PersonId, Person> persons = people
                .persons(seats.stream().map(Seat::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<AgencyId, Agency> agencies = people.agenciesOf(seats);
        Map<SeatId, String> names = new LinkedHashMap<>();
        for (Seat seat : seats) {
            Person person = persons.get(seat.person());
            if (person != null) {
                String agency = seat.agency()
                        .map(agencies::get)
                        .map(a -> ", " + a.name())
                        .orElse("");
                names.put(seat.id(), person.name() + ", " + seat.title() + agency);
            }
        }
        return names;
    }
}
