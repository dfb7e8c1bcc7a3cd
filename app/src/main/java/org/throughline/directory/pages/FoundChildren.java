package org.throughline.directory.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.directory.FindWords;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.Names;
import org.throughline.people.OtherName;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Sector;
import org.throughline.sharing.Finding;
import org.throughline.sharing.Viewer;

/** What tells the children found apart, with as many statements for twenty as for one. */
@Component
class FoundChildren {
    private final People people;
    private final Names names;
    private final Families families;

    FoundChildren(People people, Names names, Families families) {
        this.people = people;
        this.names = names;
        this.families = families;
    }

    List<FoundPage.Row> rows(Viewer viewer, List<Finding.Found> found) {
        List<PersonId> ids = found.stream().map(Finding.Found::record).toList();
        Map<PersonId, Person> persons =
                people.persons(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<PersonId, List<OtherName>> others =
                names.others(ids).stream().collect(Collectors.groupingBy(OtherName::person));
        Map<PersonId, String> schools = schools(viewer.today(), ids);
        return found.stream()
                .flatMap(f -> Optional.ofNullable(persons.get(f.record()))
                        .map(person -> new FoundPage.Row(
                                person.name(),
                                "/child/" + f.child(),
                                person.born(),
                                Optional.ofNullable(schools.get(person.id())),
                                also(person, others.getOrDefault(person.id(), List.of()))))
                        .stream())
                .toList();
    }

    private static List<String> also(Person person, List<OtherName> others) {
        List<String> also = new java.util.ArrayList<>();
        person.knownAs()
                .filter(called -> !called.equals(person.givenNames()))
                .ifPresent(called -> also.add(FindWords.ALSO_ALSO.say(called)));
        others.forEach(other ->
                also.add(FindWords.valueOf("ALSO_" + other.kind().name()).say(other.name())));
        return also;
    }

    private Map<PersonId, String> schools(LocalDate today, List<PersonId> records) {
        List<Involvement> now = families.involvements(records).stream()
                .filter(i -> !today.isBefore(i.from())
                        && i.until().map(end -> !today.isAfter(end)).orElse(true))
                .toList();
        Map<AgencyId, Agency> agencies =
                people.agencies(now.stream().map(Involvement::agency).distinct().toList()).stream()
                        .filter(agency -> agency.sector() == Sector.EDUCATION)
                        .collect(Collectors.toMap(Agency::id, Function.identity()));
        return now.stream()
                .filter(i -> agencies.containsKey(i.agency()))
                .collect(Collectors.toMap(
                        Involvement::childRecord,
                        i -> Optional.ofNullable(agencies.get(i.agency()))
                                .map(Agency::name)
                                .orElse(""),
                        (one, _) -> one));
    }
}
