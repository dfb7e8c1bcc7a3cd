package org.throughline.partnership.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.regions.Regions;
import org.throughline.people.Agency;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Said of oneself, read by members, by the region only where the person chose so, and by nobody after its day (35, 98). */
@ThroughlineTest
class SkillsTest {
    private static final LocalDate UNTIL = TODAY.plusDays(100);

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Skills skills;

    @Autowired
    Regions regions;

    @Autowired
    Partnerships partnerships;

    private AtTheTable.Cast cast;
    private AtTheTable.Cast beside;
    private Viewer senco;
    private Viewer member;

    @BeforeEach
    void twoAreasOfARegionAndSomebodyWithASkill() {
        cast = table.cast();
        beside = table.cast();
        Agency school = made.agency(Sector.EDUCATION, cast.area().id());
        senco = on(TODAY, made.staff(Role.SENCO, school));
        member = cast.parentRepresentative();
        table.seat(cast, Side.PARENT_CARER, "Forum", member.seat());
        UUID region = done(partnerships.begin(
                cast.facilitator(),
                "Region " + key(),
                Partnership.Kind.REGION,
                Optional.empty(),
                "together",
                "none",
                key()));
        for (AtTheTable.Cast area : List.of(cast, beside)) {
            done(regions.ask(area.facilitator(), area.partnership(), region, key()));
            done(regions.agree(cast.facilitator(), region, area.partnership(), key()));
        }
    }

    @Test
    void members_read_it_others_do_not_and_the_region_only_where_the_person_chose_so() {
        UUID here = done(skills.offer(senco, offer(false), key()));
        UUID wide = done(skills.offer(senco, offer(true), key()));
        assertThat(ids(member)).containsExactlyInAnyOrder(here, wide);
        assertThat(ids(cast.facilitator())).containsExactlyInAnyOrder(here, wide);
        assertThat(ids(beside.facilitator())).containsExactly(wide);
        Viewer colleague = on(
                TODAY,
                made.staff(
                        Role.TEACHER, made.agency(Sector.EDUCATION, cast.area().id())));
        for (Viewer other : List.of(
                colleague,
                table.cast().facilitator(),
                Viewer.service(Purpose.PUBLIC, TODAY),
                Viewer.service(Purpose.COUNTING, TODAY))) {
            assertThat(ids(other)).isEmpty();
            assertNotThere(skills.takeBack(other, here, key()));
        }
        assertNotThere(skills.takeBack(cast.facilitator(), here, key()));
        assertNotThere(skills.offer(Viewer.service(Purpose.PUBLIC, TODAY), offer(false), key()));
    }

    @Test
    void taken_back_it_is_gone_and_after_its_day_nobody_else_reads_it() {
        UUID here = done(skills.offer(senco, offer(true), key()));
        assertThat(ids(on(UNTIL, member))).containsExactly(here);
        assertThat(ids(on(UNTIL.plusDays(1), member))).isEmpty();
        assertThat(ids(on(UNTIL.plusDays(1), beside.facilitator()))).isEmpty();
        assertThat(ids(on(UNTIL.plusDays(1), senco))).containsExactly(here);
        done(skills.takeBack(senco, here, key()));
        assertThat(ids(senco)).isEmpty();
        assertThat(ids(member)).isEmpty();
    }

    @Test
    void an_area_that_has_left_the_region_reads_it_no_longer() {
        done(skills.offer(senco, offer(true), key()));
        UUID region = regions.regions(beside.facilitator(), beside.partnership())
                .getFirst()
                .id();
        done(regions.leave(beside.facilitator(), region, beside.partnership(), key()));
        assertThat(ids(beside.facilitator())).isEmpty();
    }

    @Test
    void no_longer_than_a_year_and_no_words_that_lead_to_somebody() {
        assertThat(skills.offer(senco, offer("AAC", TODAY.plusDays(367), false), key()))
                .isEqualTo(new Answer.Refused<UUID>(SkillWords.WHY_NOT_THAT_LONG));
        assertThat(skills.offer(senco, offer("AAC for NHS number 943 476 5919", UNTIL, false), key()))
                .isEqualTo(new Answer.Refused<UUID>(SkillWords.WHY_LEADS_TO_SOMEBODY));
    }

    @Test
    void it_is_found_by_every_word_that_was_asked_for() {
        done(skills.offer(senco, offer("AAC", UNTIL, false), key()));
        List<SkillOffer> all = skills.offers(member, cast.partnership());
        assertThat(Skills.matching(all, " aac CLASS ")).hasSize(1);
        assertThat(Skills.matching(all, "aac signing")).isEmpty();
    }

    @Test
    void what_is_looked_for_is_said_by_who_works_for_the_partnership() {
        UUID wanted = done(skills.want(cast.facilitator(), cast.partnership(), "BSL", "two use it", key()));
        for (Viewer other : List.of(senco, member, beside.facilitator())) {
            assertNotThere(skills.want(other, cast.partnership(), "BSL", "two use it", key()));
            assertNotThere(skills.found(other, cast.partnership(), wanted, key()));
        }
        assertThat(skills.wanted(senco, cast.partnership())).hasSize(1);
        done(skills.found(cast.facilitator(), cast.partnership(), wanted, key()));
        assertThat(skills.wanted(senco, cast.partnership())).isEmpty();
    }

    private List<UUID> ids(Viewer viewer) {
        return skills.offers(viewer, cast.partnership()).stream()
                .filter(o -> o.partnership().equals(cast.partnership()))
                .map(SkillOffer::id)
                .toList();
    }

    private SkillOffer offer(boolean inRegion) {
        return offer("AAC", UNTIL, inRegion);
    }

    private SkillOffer offer(String skill, LocalDate until, boolean inRegion) {
        return new SkillOffer(
                key(),
                cast.partnership(),
                senco.seat(),
                skill,
                "with a whole class",
                "Sam",
                "Elm Park",
                "an hour a month",
                "the office",
                inRegion,
                TODAY,
                until);
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isEqualTo(new Answer.NotThere<UUID>());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
