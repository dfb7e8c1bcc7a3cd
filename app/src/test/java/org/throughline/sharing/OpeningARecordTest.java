package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;

@ThroughlineTest
class OpeningARecordTest {
    @Autowired
    MadeUp made;

    @Autowired
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_stranger_gets_nothing_and_the_parent_gets_the_record() {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        Viewer mother = made.parent("Ngozi", child);
        Viewer stranger = made.parent("Somebody", made.child("Other", LocalDate.of(2016, 1, 1), council));

        assertThat(records.open(stranger, child, "test", () -> "record")).isEmpty();
        assertThat(records.open(mother, child, "test", () -> "record")).contains("record");
    }

    @Test
    void a_transaction_without_a_viewer_is_an_error_not_an_empty_list() {
        made.parent(
                "Ngozi",
                made.child(
                        "Amara",
                        LocalDate.of(2017, 3, 3),
                        made.agency(Sector.COUNCIL, made.area().id())));
        assertThatThrownBy(() -> jdbc.sql("SELECT count(*) FROM sharing.entitlement")
                        .query(Long.class)
                        .single())
                .rootCause()
                .hasMessageContaining("no viewer");
    }

    @Test
    void school_officer_and_therapist_see_only_what_their_own_standing_gives() {
        Area area = made.area();
        Area elsewhere = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        made.involve(school, Role.SENCO, child);
        Viewer senco = made.staff(Role.SENCO, school);
        Viewer teacher = made.staff(Role.TEACHER, school);
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        Viewer officerElsewhere =
                made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, elsewhere.id()), elsewhere.id());
        made.involve(
                made.agency(Sector.HEALTH, area.id()),
                Role.THERAPIST,
                child); // works rights out again with all seats there

        assertThat(records.open(senco, child, "test", () -> 1)).isPresent();
        assertThat(records.open(officer, child, "test", () -> 1)).isPresent();
        assertThat(records.open(teacher, child, "test", () -> 1)).isEmpty();
        assertThat(records.open(officerElsewhere, child, "test", () -> 1)).isEmpty();
    }
}
