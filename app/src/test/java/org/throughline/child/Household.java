package org.throughline.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** A made-up child with a mother, a school with two seats and a council, each in one seat. */
public record Household(
        ChildId child, Viewer amara, Viewer mother, Viewer senco, Viewer teacher, Viewer officer, Viewer stranger) {
    public static final LocalDate BORN = LocalDate.of(2017, 3, 3);

    public static Household in(MadeUp made) {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId child = made.child("Amara", BORN, council);
        Person itself = new Person(
                made.recordOf(child),
                Optional.empty(),
                "Amara",
                "Testperson",
                Optional.empty(),
                Optional.of(BORN),
                "en",
                Optional.empty(),
                true);
        Viewer amara = made.seated(itself, Role.CHILD, Optional.empty(), List.of());
        Viewer senco = made.staff(Role.SENCO, school);
        Viewer teacher = made.staff(Role.TEACHER, school);
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        made.involve(school, Role.SENCO, child);
        made.involve(school, Role.TEACHER, child);
        Viewer mother = made.parent("Ngozi", child);
        Viewer stranger = made.parent("Somebody", made.child("Other", LocalDate.of(2016, 1, 1), council));
        return new Household(child, amara, mother, senco, teacher, officer, stranger);
    }

    public String path() {
        return "/child/" + child;
    }
}
