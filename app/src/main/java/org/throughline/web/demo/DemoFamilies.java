package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Supporter;
import org.throughline.sharing.CourtOrder;
import org.throughline.sharing.Rights;
import org.throughline.sharing.YoungPersonsChoice;

/** Sets up the made-up area: agencies, staff, children and the adults round them. */
final class DemoFamilies {
    private final People people;
    private final Families families;
    private final Rights rights;
    private final Cast cast;
    private final Told told;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, ChildId> children = new HashMap<>();

    DemoFamilies(People people, Families families, Rights rights, Cast cast, Told told) {
        this.people = people;
        this.families = families;
        this.rights = rights;
        this.cast = cast;
        this.told = told;
    }

    void agenciesAndStaff(DemoFile file) {
        file.areas().forEach((key, name) -> areas.put(key, people.addArea(name)));
        file.agencies()
                .forEach((key, a) -> agencies.put(
                        key,
                        people.addAgency(
                                a.name(), a.sector(), Optional.of(area(a.area()).id()))));
        file.staff().forEach((key, s) -> {
            Agency agency = agency(s.agency());
            Person person = people.addPerson(adult(s.given(), s.family(), Optional.empty(), Optional.empty()));
            cast.seat(
                    key,
                    person,
                    s.role(),
                    s.title(),
                    Optional.of(agency.id()),
                    s.areas().orElse(List.of()).stream().map(a -> area(a).id()).toList(),
                    Optional.empty());
        });
    }

    ChildId family(DemoFile.FamilyOf family) {
        DemoFile.ChildOf c = family.child();
        Person record = new Person(
                PersonId.fresh(),
                Optional.empty(),
                c.given(),
                c.family(),
                c.knownAs(),
                Optional.of(told.day(c.born())),
                c.language().orElse("en"),
                Optional.empty(),
                true);
        ChildId child = families.addChild(record, "told by the family", Optional.empty());
        children.put(c.key(), child);
        c.seat()
                .ifPresent(role -> cast.seat(
                        c.key(),
                        record,
                        role,
                        role == Role.CHILD ? "Child" : "Young person",
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
        family.adults().ifPresent(adults -> adults.forEach((key, a) -> adultOf(record.id(), c, key, a)));
        family.sameAdults()
                .ifPresent(keys -> keys.forEach(key -> relate(
                        record.id(),
                        cast.of(key).id(),
                        "mother",
                        true,
                        true,
                        "birth certificate",
                        told.day(c.born()))));
        family.supporters().ifPresent(all -> all.forEach((key, s) -> supporterOf(record.id(), key, s)));
        family.lives()
                .forEach(l -> families.add(new Residence(
                        UUID.randomUUID(),
                        record.id(),
                        area(l.area()).id(),
                        agency(l.council()).id(),
                        told.day(l.from()),
                        l.until().map(told::day))));
        family.worksWith()
                .forEach(w -> families.add(new Involvement(
                        UUID.randomUUID(),
                        record.id(),
                        agency(w.agency()).id(),
                        w.seat().map(key -> cast.of(key).seat().id()),
                        w.role(),
                        w.why(),
                        told.day(w.from()),
                        w.until().map(told::day))));
        family.orders()
                .ifPresent(all -> all.forEach(o -> rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        record.id(),
                        cast.of(o.against()).id(),
                        o.kind(),
                        o.keeps(),
                        o.evidence(),
                        told.day(o.from()),
                        o.until().map(told::day)))));
        family.choices()
                .ifPresent(all -> all.forEach(ch -> rights.record(new YoungPersonsChoice(
                        UUID.randomUUID(), record.id(), cast.of(ch.adult()).id(), ch.maySee(), told.day(ch.from())))));
        return child;
    }

    private void adultOf(PersonId record, DemoFile.ChildOf child, String key, DemoFile.AdultOf a) {
        Person person = people.addPerson(adult(a.given(), a.family(), a.language(), a.interpreter()));
        String title = Character.toUpperCase(a.kind().charAt(0)) + a.kind().substring(1);
        cast.seat(key, person, Role.PARENT, title, Optional.empty(), List.of(), a.is());
        relate(
                record,
                person.id(),
                a.kind(),
                a.pr(),
                a.care(),
                a.evidence(),
                told.day(a.from().orElse(child.born())));
    }

    private void supporterOf(PersonId record, String key, DemoFile.SupporterOf s) {
        Person person = people.addPerson(adult(s.given(), s.family(), Optional.empty(), Optional.empty()));
        cast.seat(
                key,
                person,
                Role.SUPPORTER,
                "Supporter (" + s.kind() + ")",
                Optional.empty(),
                List.of(),
                Optional.empty());
        families.add(new Supporter(
                UUID.randomUUID(),
                record,
                person.id(),
                s.kind(),
                cast.of(s.namedBy()).id(),
                s.circle(),
                s.write(),
                told.day(s.from()),
                told.day(s.until())));
    }

    private void relate(
            PersonId record, PersonId adult, String kind, boolean pr, boolean care, String evidence, LocalDate from) {
        families.add(
                new Relationship(UUID.randomUUID(), record, adult, kind, pr, care, evidence, from, Optional.empty()));
    }

    private static Person adult(String given, String family, Optional<String> language, Optional<String> interpreter) {
        return new Person(
                PersonId.fresh(),
                Optional.empty(),
                given,
                family,
                Optional.empty(),
                Optional.empty(),
                language.orElse("en"),
                interpreter,
                false);
    }

    Area area(String key) {
        return known(areas, key);
    }

    ChildId child(String key) {
        return known(children, key);
    }

    private Agency agency(String key) {
        return known(agencies, key);
    }

    private static <T> T known(Map<String, T> all, String key) {
        T found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("The made-up area has no " + key);
        }
        return found;
    }
}
