package org.throughline.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** The front door for who a child is: in one line of a list, and at the head of their page. */
@Service
public class Children {
    /** A list of children is never longer. */
    public static final int MOST = 500;

    private final Acting acting;
    private final Records records;
    private final People people;
    private final Families families;
    private final ChildRecordStore store;

    Children(Acting acting, Records records, People people, Families families, ChildRecordStore store) {
        this.acting = acting;
        this.records = records;
        this.people = people;
        this.families = families;
        this.store = store;
    }

    /** The children this viewer may see today in this seat, by name; one line in the log names them all. */
    public List<ChildSummary> mine(Viewer viewer) {
        return acting.as(viewer, () -> {
            List<ChildId> children = records.myChildren(MOST);
            return records.list(viewer, "children", children, () -> summaries(viewer, children));
        });
    }

    /** One child in a line. Inside an opened record. */
    public Optional<ChildSummary> one(Viewer viewer, ChildId child) {
        List<Person> known = records.personsOf(child);
        return known.isEmpty()
                ? Optional.empty()
                : summaries(viewer, Map.of(child, known)).stream().findFirst();
    }

    private List<ChildSummary> summaries(Viewer viewer, List<ChildId> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        Map<ChildId, List<PersonId>> recordsOf = store.recordsOf(children);
        Map<PersonId, Person> persons =
                people.persons(recordsOf.values().stream().flatMap(List::stream).toList()).stream()
                        .collect(Collectors.toMap(Person::id, person -> person));
        Map<ChildId, List<Person>> known = new HashMap<>();
        recordsOf.forEach((child, ids) -> known.put(
                child,
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(persons.get(id)).stream())
                        .toList()));
        return summaries(viewer, known);
    }

    private List<ChildSummary> summaries(Viewer viewer, Map<ChildId, List<Person>> known) {
        List<Involvement> involvements = families.involvements(
                known.values().stream().flatMap(List::stream).map(Person::id).toList());
        Map<AgencyId, Agency> agencies = people.byId(involvements.stream().map(Involvement::agency));
        return known.entrySet().stream()
                .map(child -> summary(
                        child.getKey(),
                        child.getValue(),
                        school(
                                child.getValue().stream().map(Person::id).collect(Collectors.toSet()),
                                involvements,
                                agencies,
                                viewer.today()),
                        viewer.today()))
                .sorted(Comparator.comparing(ChildSummary::name))
                .toList();
    }

    private static ChildSummary summary(ChildId child, List<Person> known, Optional<String> school, LocalDate today) {
        Person first = known.getFirst();
        Optional<LocalDate> born =
                known.stream().flatMap(p -> p.born().stream()).min(Comparator.naturalOrder());
        return new ChildSummary(
                child,
                first.name(),
                born,
                born.map(day -> Ages.years(day, today)).orElse(0),
                school,
                Ages.about(born, school, today));
    }

    /** The school whose staff work with the child today. */
    private static Optional<String> school(
            Set<PersonId> records, List<Involvement> involvements, Map<AgencyId, Agency> agencies, LocalDate today) {
        return involvements.stream()
                .filter(i -> records.contains(i.childRecord()))
                .filter(i -> !today.isBefore(i.from())
                        && i.until().map(end -> !today.isAfter(end)).orElse(true))
                .flatMap(i -> Optional.ofNullable(agencies.get(i.agency())).stream())
                .filter(agency -> agency.sector() == Sector.EDUCATION)
                .map(Agency::name)
                .findFirst();
    }
}
