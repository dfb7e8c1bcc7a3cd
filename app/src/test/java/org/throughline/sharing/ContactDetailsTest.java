package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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

/** An address belongs to one adult: it is never reached by way of the child (Z-6). */
@ThroughlineTest
class ContactDetailsTest {
    private static final String REFUGE = "Flat 2, 14 Canary Row";

    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private Viewer mother;
    private Viewer father;
    private Viewer senco;
    private Viewer officer;
    private Viewer socialWorker;

    @BeforeEach
    void aMotherWithASafeAddress() {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        Agency care = made.agency(Sector.SOCIAL_CARE, area.id());
        senco = made.staff(Role.SENCO, school);
        officer = made.staff(Role.SEND_OFFICER, council, area.id());
        socialWorker = made.staff(Role.SOCIAL_WORKER, care);
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        mother = made.parent("Ngozi", child);
        father = made.parent("Tunde", child);
        made.involve(school, Role.SENCO, child);
        made.involve(care, Role.SOCIAL_WORKER, child);
        acting.doAs(
                made.setUp(),
                () -> jdbc.sql("""
                        INSERT INTO people.contact_detail (id, person_id, kind, value, from_date, recorded_at)
                        VALUES (:id, :person, 'ADDRESS', :value, DATE '2026-01-01', TIMESTAMPTZ '2026-01-01 10:00:00Z')
                        """)
                        .param("id", UUID.randomUUID())
                        .param("person", mother.person().value())
                        .param("value", REFUGE)
                        .update());
    }

    @Test
    void one_parent_never_sees_the_others_address() {
        assertThat(addresses(father)).isEmpty();
        assertThat(addresses(mother)).containsExactly(REFUGE);
    }

    @Test
    void nobody_who_works_with_the_child_sees_it_without_a_grant_of_its_own() {
        assertThat(List.of(senco, officer, socialWorker))
                .allSatisfy(viewer -> assertThat(addresses(viewer)).isEmpty());
    }

    private List<String> addresses(Viewer viewer) {
        return acting.as(
                viewer,
                () -> jdbc.sql("SELECT value FROM people.contact_detail")
                        .query(String.class)
                        .list());
    }
}
