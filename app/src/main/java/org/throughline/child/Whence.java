package org.throughline.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/**
 * By which of the child's person records a writer knows the child, and in which area a row is written. A row keeps
 * both for good, so that when records are split each side keeps what came through it.
 */
@Component
class Whence {
    private final Records records;
    private final Families families;

    Whence(Records records, Families families) {
        this.records = records;
        this.families = families;
    }

    record Place(PersonId childRecord, Residence residence, Optional<LocalDate> born) {}

    /** Inside a transaction of this viewer. */
    Place of(Viewer viewer, ChildId child) {
        List<Person> persons = records.personsOf(child);
        List<PersonId> ids = persons.stream().map(Person::id).toList();
        List<Residence> residences = families.residences(ids);
        return new Place(
                through(viewer, ids),
                residence(residences, viewer.today()),
                persons.stream().flatMap(p -> p.born().stream()).min(Comparator.naturalOrder()));
    }

    private PersonId through(Viewer viewer, List<PersonId> records) {
        return records.stream()
                .filter(viewer.person()::equals)
                .findFirst()
                .or(() -> families.relationships(records).stream()
                        .filter(r -> r.adult().equals(viewer.person()))
                        .map(Relationship::childRecord)
                        .findFirst())
                .or(() -> families.involvements(records).stream()
                        .filter(i -> viewer.agency().equals(Optional.of(i.agency())))
                        .map(Involvement::childRecord)
                        .findFirst())
                .orElseGet(records::getFirst);
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
