package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Adoptions;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Identifier;
import org.throughline.people.Identifiers;
import org.throughline.people.Names;
import org.throughline.people.OtherName;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Sector;

/** Nobody finds a child they may not see, by no way; whoever may see the child finds it, however the name is written. */
@ThroughlineTest
class FindingTest {
    private static final LocalDate BORN = LocalDate.of(2016, 5, 4);
    private static final String NHS = "9434765919";

    @Autowired
    MadeUp made;

    @Autowired
    Finding finding;

    @Autowired
    Families families;

    @Autowired
    Names names;

    @Autowired
    Identifiers identifiers;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Rights rights;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private Area area;
    private Agency council;
    private Agency school;
    private Agency clinic;
    private Viewer officer;
    private Viewer senco;
    private Viewer therapist;

    @BeforeEach
    void area() {
        area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        school = made.agency(Sector.EDUCATION, area.id());
        clinic = made.agency(Sector.HEALTH, area.id());
        officer = made.staff(Role.SEND_OFFICER, council, area.id());
        senco = made.staff(Role.SENCO, school);
        therapist = made.staff(Role.THERAPIST, clinic);
    }

    private ChildId child(String given, String family) {
        return acting.as(made.setUp(), () -> {
            Person record = new Person(
                    PersonId.fresh(),
                    Optional.empty(),
                    given,
                    family,
                    Optional.empty(),
                    Optional.of(BORN),
                    "en",
                    Optional.empty(),
                    true);
            ChildId child = families.addChild(record, "told by the family", Optional.empty());
            families.add(
                    new Residence(UUID.randomUUID(), record.id(), area.id(), council.id(), BORN, Optional.empty()));
            return child;
        });
    }

    private List<ChildId> find(Viewer viewer, String name) {
        return finding.byName(
                viewer,
                name,
                Optional.empty(),
                nearest -> nearest.children().stream().map(Finding.Found::child).toList());
    }

    private List<ChildId> find(Viewer viewer, Identifier.Kind kind, String number) {
        return finding.byNumber(
                viewer,
                Identifier.read(kind, number),
                Finding.Why.LETTER,
                nearest -> nearest.children().stream().map(Finding.Found::child).toList());
    }

    @Test
    void nobody_without_a_right_finds_the_child_by_name_or_number() {
        ChildId child = child("Quillon", "Abernathy");
        number(child, Identifier.Kind.NHS_NUMBER, NHS);
        number(child, Identifier.Kind.ULN, "1000000043");
        Agency otherCouncil = made.agency(Sector.COUNCIL, made.area().id());
        ChildId other = made.child("Other", BORN, council);
        made.involve(school, Role.SENCO, other);
        for (Viewer wrong : List.of(
                senco,
                therapist,
                made.staff(Role.SEND_OFFICER, otherCouncil, otherCouncil.area().orElseThrow()),
                made.staff(Role.TEACHER, school),
                made.parent("Somebody", other),
                made.administrator())) {
            assertThat(find(wrong, "Quillon Abernathy")).as(wrong.toString()).isEmpty();
            assertThat(find(wrong, "Quil")).isEmpty();
            assertThat(find(wrong, Identifier.Kind.NHS_NUMBER, NHS)).isEmpty();
            assertThat(find(wrong, Identifier.Kind.ULN, "1000000043")).isEmpty();
        }
        for (Purpose service : List.of(Purpose.RULES, Purpose.SIGN_IN, Purpose.SET_UP, Purpose.SEQUENCER)) {
            assertThat(find(Viewer.service(service, officer.today()), "Quillon"))
                    .isEmpty();
        }
    }

    @Test
    void everybody_with_a_right_finds_the_child() {
        ChildId child = child("Quillon", "Abernathy");
        made.involve(school, Role.SENCO, child);
        made.involve(clinic, Role.THERAPIST, child);
        for (Viewer right : List.of(officer, senco, therapist, made.parent("Somebody", child))) {
            assertThat(find(right, "Quillon Abernathy")).as(right.toString()).containsExactly(child);
        }
    }

    @Test
    void without_a_viewer_the_search_is_an_error_and_not_an_empty_list() {
        assertThatThrownBy(() -> jdbc.sql("SELECT * FROM sharing.find_by_name('{a}', '{a}', NULL, 20)")
                        .query()
                        .listOfRows())
                .hasMessageContaining("no viewer");
    }

    /** Hidden namesakes displace nobody, are counted by nobody, and change the order of nothing. */
    @Test
    void children_one_may_not_see_change_nothing_of_what_is_found() {
        ChildId mine = child("Oberon", "Fitzgerald");
        ChildId near = child("Oberon", "Harker");
        made.involve(school, Role.SENCO, mine);
        made.involve(school, Role.SENCO, near);
        List<ChildId> before = find(senco, "Oberon Fitzgerald");
        List<ChildId> loosely = find(senco, "Oberon Nobody");
        for (int i = 0; i < 30; i++) {
            child("Oberon", "Fitzgerald");
            child("Oberon", "Nobody");
        }
        assertThat(find(senco, "Oberon Fitzgerald")).isEqualTo(before).containsExactly(mine);
        assertThat(find(senco, "Oberon Nobody")).isEqualTo(loosely).containsExactlyInAnyOrder(mine, near);
        boolean more = finding.byName(senco, "Oberon", Optional.empty(), Finding.Nearest::more);
        assertThat(more).isFalse();
    }

    @Test
    void of_very_many_the_twenty_nearest_are_shown_and_it_is_said_that_there_are_more() {
        ChildId third = child("Persimmon", "Numberc");
        for (int i = 0; i < 22; i++) {
            child("Persimmon", "Number" + (char) ('d' + i));
        }
        Finding.Nearest nearest = finding.byName(officer, "Persimmon", Optional.empty(), n -> n);
        assertThat(nearest.children()).hasSize(20);
        assertThat(nearest.more()).isTrue();
        assertThat(find(officer, "Persimmon Numberc")).startsWith(third);
    }

    @Test
    void a_right_that_ended_has_not_begun_or_is_blocked_finds_nothing() {
        ChildId child = child("Leofric", "Underwood");
        var roll = made.involve(school, Role.SENCO, child);
        Viewer father = made.parent("Tunde", child);
        assertThat(find(senco, "Leofric")).containsExactly(child);
        acting.doAs(made.setUp(), () -> families.end(roll, senco.today().minusDays(1)));
        assertThat(find(senco, "Leofric")).isEmpty();
        acting.doAs(
                made.setUp(),
                () -> rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        made.recordOf(child),
                        father.person(),
                        CourtOrder.Kind.NO_CONTACT,
                        true,
                        "seen",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty())));
        assertThat(find(father, "Leofric")).isEmpty();
        assertThat(find(officer, "Leofric")).containsExactly(child);
    }

    @Test
    void an_identity_sealed_by_adoption_and_a_record_only_proposed_are_found_by_nobody() {
        ChildId old = child("Tarquin", "Beforehand");
        ChildId fresh = child("Tarquin", "Afterwards");
        number(old, Identifier.Kind.ULN, "1000000051");
        acting.doAs(
                made.setUp(), () -> adoptions.seal(old, officer.today().minusDays(3), "order seen", Optional.empty()));
        assertThat(find(officer, "Tarquin")).containsExactly(fresh);
        assertThat(find(officer, "Beforehand")).doesNotContain(old);
        assertThat(find(officer, Identifier.Kind.ULN, "1000000051")).isEmpty();

        ChildId known = child("Ottoline", "Known");
        made.involve(school, Role.SENCO, known);
        ChildId maybe = child("Wilhelmina", "Maybe");
        acting.doAs(
                made.setUp(),
                () -> families.propose(made.recordOf(maybe), known, "same date of birth", Optional.empty()));
        assertThat(find(senco, "Wilhelmina")).isEmpty();
    }

    @Test
    void spelling_script_former_names_and_beginnings_are_forgiven() {
        ChildId child = child("Muhammad", "Siddiqui");
        acting.doAs(made.setUp(), () -> {
            names.add(new OtherName(
                    UUID.randomUUID(), made.recordOf(child), OtherName.Kind.FORMER, "Muhammad", "Warraich"));
            names.add(new OtherName(
                    UUID.randomUUID(), made.recordOf(child), OtherName.Kind.OTHER_SCRIPT, "محمد", "صدیقی"));
        });
        ChildId other = child("Gwendolen", "Price-Łukasik");
        for (String typed : List.of(
                "Muhammad Siddiqui",
                "Mohammed Siddiqi",
                "mohamed",
                "Sidiqui",
                "Siddiqui, Muhammad",
                "محمد",
                "محمد صدیقی",
                "Warraich",
                "Waraich Mohammad",
                "Muh",
                "Sid",
                "Mohammed Q Siddiqui")) {
            assertThat(find(officer, typed)).as(typed).containsExactly(child);
        }
        for (String typed : List.of("Gwendolin", "Gwen", "price lukasik", "Łukasik", "Gwendoline Pryce", "G Price")) {
            assertThat(find(officer, typed)).as(typed).containsExactly(other);
        }
        assertThat(find(officer, "?!")).isEmpty();
        assertThat(find(officer, "Zbigniew")).isEmpty();
    }

    @Test
    void the_date_of_birth_tells_namesakes_apart() {
        ChildId child = child("Isolde", "Twin");
        Finding.Nearest that = finding.byName(officer, "Isolde", Optional.of(BORN), n -> n);
        assertThat(that.children()).hasSize(1);
        Finding.Nearest next = finding.byName(officer, "Isolde", Optional.of(BORN.plusDays(1)), n -> n);
        assertThat(next.children()).isEmpty();
        assertThat(find(officer, "Isolde")).containsExactly(child);
    }

    @Test
    void an_nhs_number_finds_for_health_roles_only_and_a_learner_number_for_staff_who_see_the_child() {
        ChildId child = child("Percival", "Number");
        made.involve(clinic, Role.THERAPIST, child);
        made.involve(school, Role.SENCO, child);
        number(child, Identifier.Kind.NHS_NUMBER, NHS);
        number(child, Identifier.Kind.ULN, "1000000078");
        assertThat(find(therapist, Identifier.Kind.NHS_NUMBER, "943 476 5919")).containsExactly(child);
        assertThat(find(senco, Identifier.Kind.NHS_NUMBER, NHS)).isEmpty();
        assertThat(find(officer, Identifier.Kind.NHS_NUMBER, NHS)).isEmpty();
        assertThat(find(senco, Identifier.Kind.ULN, "1000000078")).containsExactly(child);
        assertThat(find(made.parent("Somebody", child), Identifier.Kind.ULN, "1000000078"))
                .isEmpty();
    }

    @Test
    void what_is_found_is_logged_with_each_child_on_it_and_nothing_when_nobody_is_named() {
        ChildId child = child("Marmaduke", "Logged");
        number(child, Identifier.Kind.ULN, "1000000086");
        long before = looks(officer);
        find(officer, "Nobodyatall");
        assertThat(looks(officer)).isEqualTo(before);
        find(officer, "Marmaduke");
        find(officer, Identifier.Kind.ULN, "1000000086");
        assertThat(pages(officer)).endsWith("found-by-name", "found-by-number-letter");
    }

    private void number(ChildId child, Identifier.Kind kind, String value) {
        acting.doAs(
                made.setUp(),
                () -> identifiers.add(new Identifier(
                        UUID.randomUUID(),
                        made.recordOf(child),
                        Identifier.read(kind, value),
                        "issuer",
                        "gateway",
                        BORN,
                        Optional.empty())));
    }

    private long looks(Viewer viewer) {
        return pages(viewer).size();
    }

    private List<String> pages(Viewer viewer) {
        return acting.as(
                Viewer.service(Purpose.SEQUENCER, viewer.today()),
                () -> jdbc.sql("SELECT page FROM sharing.access_entry WHERE seat_id = :seat ORDER BY at")
                        .param("seat", viewer.seat().value())
                        .query(String.class)
                        .list());
    }
}
