package org.throughline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.AccountId;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** People, agencies and families for tests, made through the front doors as a set-up would. */
@Component
public final class MadeUp {
    public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    private final People people;
    private final Families families;
    private final Acting acting;
    private final Clock clock;

    MadeUp(People people, Families families, Acting acting, Clock clock) {
        this.people = people;
        this.families = families;
        this.acting = acting;
        this.clock = clock;
    }

    public Viewer setUp() {
        return Viewer.service(Purpose.SET_UP, LocalDate.now(clock));
    }

    /** The administrator of an installation. */
    public Viewer administrator() {
        return seated(adult("Administrator"), Role.ADMINISTRATOR, Optional.empty(), List.of());
    }

    public Area area() {
        return acting.as(setUp(), () -> people.addArea("Area " + UUID.randomUUID()));
    }

    public Agency agency(Sector sector, AreaId area) {
        return acting.as(setUp(), () -> people.addAgency(sector + " " + UUID.randomUUID(), sector, Optional.of(area)));
    }

    public Person adult(String name) {
        return acting.as(setUp(), () -> people.addPerson(person(name, Optional.empty(), false)));
    }

    /** A seat with an account of its own. */
    public Viewer seated(Person person, Role role, Optional<AgencyId> agency, List<AreaId> areas) {
        return acting.as(setUp(), () -> {
            Seat seat = people.seat(
                    new Seat(SeatId.fresh(), person.id(), agency, role, role.name(), LONG_AGO, Optional.empty()),
                    areas);
            AccountId account =
                    people.addAccount(person.id(), "user-" + UUID.randomUUID()).id();
            return Viewer.of(account, person.id(), seat.id(), role, agency, LocalDate.now(clock));
        });
    }

    public Viewer staff(Role role, Agency agency, AreaId... areas) {
        return seated(adult(role.name()), role, Optional.of(agency.id()), List.of(areas));
    }

    /** A child known to a source, living in an area whose council answers for the record. */
    public ChildId child(String name, LocalDate born, Agency council) {
        return acting.as(setUp(), () -> {
            Person record = person(name, Optional.of(born), true);
            ChildId child = families.addChild(record, "told by the family", Optional.empty());
            families.add(new Residence(
                    UUID.randomUUID(),
                    record.id(),
                    council.area().orElseThrow(),
                    council.id(),
                    LONG_AGO,
                    Optional.empty()));
            return child;
        });
    }

    public PersonId recordOf(ChildId child) {
        return acting.as(setUp(), () -> families.recordsOf(child).getFirst().id());
    }

    /** A parent with parental responsibility, seated and with an account. */
    public Viewer parent(String name, ChildId child) {
        Person adult = adult(name);
        Viewer viewer = seated(adult, Role.PARENT, Optional.empty(), List.of());
        relate(adult.id(), child, true, true);
        return viewer;
    }

    public Relationship relate(PersonId adult, ChildId child, boolean parentalResponsibility, boolean care) {
        return acting.as(
                setUp(),
                () -> families.add(new Relationship(
                        UUID.randomUUID(),
                        families.recordsOf(child).getFirst().id(),
                        adult,
                        "parent",
                        parentalResponsibility,
                        care,
                        "birth certificate seen",
                        LONG_AGO,
                        Optional.empty())));
    }

    public Involvement involve(Agency agency, Role role, ChildId child) {
        return acting.as(
                setUp(),
                () -> families.add(new Involvement(
                        UUID.randomUUID(),
                        families.recordsOf(child).getFirst().id(),
                        agency.id(),
                        Optional.empty(),
                        role,
                        "on roll",
                        LONG_AGO,
                        Optional.empty())));
    }

    private static Person person(String name, Optional<LocalDate> born, boolean child) {
        return new Person(
                PersonId.fresh(),
                Optional.empty(),
                name,
                "Testperson",
                Optional.empty(),
                born,
                "en",
                Optional.empty(),
                child);
    }
}
