package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** One made-up area with a council, a school, a therapist's service and a child, for tests of the statutory strand. */
@Component
public final class Scene {
    public static final LocalDate BORN = LocalDate.of(2017, 3, 3);
    /** The worked example of the published time limits. */
    public static final LocalDate ASKED = LocalDate.of(2026, 9, 7);

    private final MadeUp made;
    private final Records records;
    private final Journeys journeys;

    Scene(MadeUp made, Records records, Journeys journeys) {
        this.made = made;
        this.records = records;
        this.journeys = journeys;
    }

    public record Cast(
            Area area,
            Agency council,
            Agency school,
            ChildId child,
            Viewer mother,
            Viewer senco,
            Viewer officer,
            Viewer therapist) {}

    public Cast cast() {
        return cast(BORN);
    }

    public Cast cast(LocalDate born) {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        Agency health = made.agency(Sector.HEALTH, area.id());
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        Viewer senco = made.staff(Role.SENCO, school);
        Viewer therapist = made.staff(Role.THERAPIST, health);
        ChildId child = made.child("Amara", born, council);
        Viewer mother = made.parent("Ngozi", child);
        made.involve(school, Role.SENCO, child);
        made.involve(health, Role.THERAPIST, child);
        return new Cast(area, council, school, child, mother, senco, officer, therapist);
    }

    /** The same seat, looking on another day. */
    public static Viewer on(LocalDate day, Viewer viewer) {
        return new Viewer(
                viewer.account(),
                viewer.person(),
                viewer.seat(),
                viewer.role(),
                viewer.agency(),
                viewer.purpose(),
                day);
    }

    public AssessmentId asked(Cast cast) {
        return asked(cast, ASKED);
    }

    public AssessmentId asked(Cast cast, LocalDate day) {
        return done(journeys.ask(
                on(day, cast.mother()), cast.child(), "Please assess her.", Optional.empty(), UUID.randomUUID()));
    }

    public static AssessmentId done(Answer<UUID> answer) {
        if (answer instanceof Answer.Done<UUID>(UUID what)) {
            return new AssessmentId(what);
        }
        throw new AssertionError("Expected it to be done, found " + answer);
    }

    /** The requests about a child as somebody sees them; empty when they may not open the record. */
    public Optional<List<Assessment>> seenBy(Viewer viewer, ChildId child) {
        return records.open(viewer, child, "test", () -> journeys.of(child));
    }

    public Assessment latest(Viewer viewer, ChildId child) {
        return seenBy(viewer, child).orElseThrow().getFirst();
    }
}
