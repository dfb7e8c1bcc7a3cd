package org.throughline.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.sharing.Viewer;

/**
 * By which of the child's person records a writer knows the child, and in which area a row is written. A row keeps
 * both for good, so that when records are split each side keeps what came through it.
 */
@Component
class Whence {
    private final Families families;

    Whence(Families families) {
        this.families = families;
    }

    record Place(PersonId childRecord, Residence residence, Optional<LocalDate> born) {}

    /** Inside a transaction of this viewer. */
    Place of(Viewer viewer, ChildId child) {
        List<Person> records = families.recordsOf(child);
        List<PersonId> ids = records.stream().map(Person::id).toList();
        List<Residence> residences = families.residences(ids);
        return new Place(
                through(viewer, ids),
                residence(residences, viewer.today()),
                records.stream().flatMap(p -> p.born().stream()).min(Comparator.naturalOrder()));
    }

    private PersonId through(Viewer viewer, List<PersonId> records) {
        Stream<PersonId> mine = records.stream().filter(viewer.person()::equals);
        Stream<PersonId> family = families.relationships(records).stream()
                .filter(r -> r.adult().equals(viewer.person()))
                .map(r -> r.childRecord());
        Stream<PersonId> agency = families.involvements(records).stream()
                .filter(i -> viewer.agency().equals(Optional.of(i.agency())))
                .map(i -> i.childRecord());
        return Stream.of(mine, family, agency).flatMap(s -> s).findFirst().orElseGet(records::getFirst);
    }

    /** Where the child belongs today; between two places, the last one known answers. */
    private static Residence residence(List<Residence> residences, LocalDate today) {
        return residences.stream()
                .filter(r -> !r.from().isAfter(today))
                .max(Comparator.comparing(Residence::from))
                .or(() -> residences.stream().findFirst())
                .orElseThrow(
                        () -> new IllegalStateException("Expected a child to belong to an area, found no residence"));
    }
}
