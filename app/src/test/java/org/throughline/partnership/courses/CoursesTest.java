package org.throughline.partnership.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Side;
import org.throughline.people.Agency;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The mix is set beforehand and measured afterwards; what those who came changed is asked later (requirement 38). */
@ThroughlineTest
class CoursesTest {
    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Courses courses;

    private AtTheTable.Cast cast;
    private Viewer senco;
    private Viewer forum;
    private Course course;

    @BeforeEach
    void aCourseInAWeek() {
        cast = table.cast();
        Agency school = made.agency(Sector.EDUCATION, cast.area().id());
        senco = on(TODAY, made.staff(Role.SENCO, school));
        forum = cast.parentRepresentative();
        course = course(10, Map.of(Side.PARENT_CARER, 2, Side.EDUCATION, 2));
        done(courses.offer(cast.facilitator(), course, key()));
    }

    @Test
    void the_wrong_person_offers_nothing_counts_nothing_and_reads_nobodys_places() {
        UUID places = take(senco, Side.EDUCATION, "Elm Park", 3);
        AtTheTable.Cast elsewhere = table.cast();
        for (Viewer other : List.of(
                forum,
                elsewhere.facilitator(),
                Viewer.service(Purpose.PUBLIC, TODAY),
                Viewer.service(Purpose.CHASING, TODAY))) {
            assertNotThere(courses.offer(other, course(5, Map.of(Side.HEALTH, 1)), key()));
            assertNotThere(courses.callOff(other, course, key()));
            assertNotThere(courses.came(on(course.on(), other), course, Map.of(places, 3), key()));
            assertNotThere(courses.giveBack(other, course, places, key()));
            assertThat(courses.places(other, course)).isEmpty();
            assertThat(whole(other).mix().taken()).isEqualTo(3);
        }
        assertNotThere(courses.take(
                Viewer.service(Purpose.PUBLIC, TODAY), course, wish(Side.EDUCATION, "Elm Park", 1), key()));
        assertNotThere(courses.take(senco, course, wish(Side.COUNCIL, "SEND team", 1), key()));
        assertThat(courses.places(senco, course)).hasSize(1);
        assertThat(courses.places(cast.facilitator(), course)).hasSize(1);
    }

    @Test
    void nobody_gets_a_place_that_is_not_there_and_places_given_back_are_free() {
        UUID places = take(senco, Side.EDUCATION, "Elm Park", 8);
        assertThat(courses.take(forum, course, family(3), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_FULL));
        assertThat(courses.take(on(course.on(), forum), course, family(3), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_FULL));
        assertThat(courses.take(senco, course, wish(Side.EDUCATION, "Elm Park", 1), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_TAKEN_ALREADY));
        done(courses.giveBack(senco, course, places, key()));
        done(courses.take(forum, course, family(3), key()));
        assertThat(whole(forum).left()).isEqualTo(7);
        done(courses.take(on(course.on(), cast.facilitator()), course, wish(Side.HEALTH, "Clinic", 9), key()));
        assertThat(whole(forum).mix().taken())
                .as("who came without a place is counted")
                .isEqualTo(12);
    }

    @Test
    void only_one_organisation_is_told_however_it_is_written_and_families_are_families() {
        UUID one = take(senco, Side.EDUCATION, "Elm Park", 2);
        UUID same = done(courses.take(cast.facilitator(), course, wish(Side.EDUCATION, " elm  PARK", 2), key()));
        UUID families = done(courses.take(forum, course, family(2), key()));
        assertThat(courses.came(cast.facilitator(), course, Map.of(one, 2), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_NOT_HELD_YET));
        count(Map.of(one, 2, same, 1, families, 0));
        Mix mix = whole(forum).mix();
        assertThat(mix.onlyOneAgency()).isTrue();
        assertThat(mix.agencies()).isEqualTo(1);
        assertThat(mix.families()).isZero();
        assertThat(mix.asSet(course)).isFalse();
        count(Map.of(one, 2, same, 1, families, 2));
        assertThat(whole(forum).mix().onlyOneAgency()).isFalse();
        assertThat(whole(forum).mix().families()).isEqualTo(2);
        assertThat(whole(forum).mix().joint()).isFalse();
    }

    @Test
    void the_mix_is_as_set_only_with_enough_organisations_and_enough_of_each_side() {
        UUID one = take(senco, Side.EDUCATION, "Elm Park", 2);
        UUID families = done(courses.take(forum, course, family(2), key()));
        UUID two = done(courses.take(cast.facilitator(), course, wish(Side.HEALTH, "Clinic", 1), key()));
        UUID three = done(courses.take(cast.facilitator(), course, wish(Side.COUNCIL, "SEND team", 1), key()));
        count(Map.of(one, 2, two, 1, three, 1, families, 2));
        assertThat(whole(forum).mix().asSet(course)).isTrue();
        assertThat(whole(forum).mix().joint()).isTrue();
        count(Map.of(one, 2, two, 1, three, 1, families, 1));
        assertThat(whole(forum).mix().asSet(course)).isFalse();
    }

    @Test
    void those_who_came_are_asked_later_once_and_who_kept_silent_is_counted() {
        UUID one = take(senco, Side.EDUCATION, "Elm Park", 2);
        UUID families = done(courses.take(forum, course, family(2), key()));
        UUID written = done(courses.take(cast.facilitator(), course, wish(Side.HEALTH, "Clinic", 1), key()));
        count(Map.of(one, 2, families, 2, written, 0));
        assertThat(courses.mayTell(on(course.askedFrom().minusDays(1), senco), whole(senco)))
                .isEmpty();
        Viewer later = on(course.askedFrom(), senco);
        for (Viewer other : List.of(
                on(course.askedFrom(), forum),
                on(course.askedFrom(), cast.facilitator()),
                Viewer.service(Purpose.PUBLIC, course.askedFrom()))) {
            assertNotThere(tell(other, one, "We did", true));
        }
        assertThat(tell(later, one, "we put Amara in front", false))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_LOOK_FIRST));
        assertThat(tell(later, one, "Ring 01632 960123", true))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_LEADS_TO_SOMEBODY));
        done(tell(later, one, "we say who and how often", false));
        assertNotThere(tell(later, one, "again", true));
        Courses.Whole w = whole(Viewer.service(Purpose.PUBLIC, course.askedFrom()));
        assertThat(w.asked()).isEqualTo(2);
        assertThat(w.later())
                .singleElement()
                .satisfies(l -> assertThat(l.words()).isEqualTo("we say who and how often"));
    }

    @Test
    void more_people_than_places_and_asking_before_the_course_cannot_be_set() {
        assertThat(courses.offer(cast.facilitator(), course(3, Map.of(Side.HEALTH, 4)), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_AIMS));
        assertThat(courses.offer(cast.facilitator(), course(3, Map.of()), key()))
                .isEqualTo(new Answer.Refused<UUID>(CourseWords.WHY_AIMS));
    }

    private Answer<UUID> tell(Viewer viewer, UUID places, String words, boolean looked) {
        return courses.tell(viewer, whole(viewer), places, Later.Changed.CHANGED, words, looked, key());
    }

    private void count(Map<UUID, Integer> came) {
        done(courses.came(on(course.on(), cast.facilitator()), course, came, key()));
    }

    private Courses.Whole whole(Viewer viewer) {
        return courses.one(viewer, cast.partnership(), course.id()).orElseThrow();
    }

    private UUID take(Viewer viewer, Side side, String agency, int people) {
        return done(courses.take(viewer, course, wish(side, agency, people), key()));
    }

    private static Courses.Wish wish(Side side, String agency, int people) {
        return new Courses.Wish(side, Optional.of(agency), people);
    }

    private static Courses.Wish family(int people) {
        return new Courses.Wish(Side.PARENT_CARER, Optional.empty(), people);
    }

    private Course course(int places, Map<Side, Integer> aims) {
        return new Course(
                key(),
                cast.partnership(),
                "What a plan can do",
                "a morning",
                Optional.empty(),
                TODAY.plusDays(7),
                "the library",
                places,
                3,
                aims,
                TODAY.plusDays(70),
                TODAY,
                Optional.empty());
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isEqualTo(new Answer.NotThere<UUID>());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
