package org.throughline.partnership.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.ChangeWords;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * At which stages of a change families took part, and at which not (requirement 12); one without consultation is flagged (84); and asked after
 * deciding is said plainly.
 */
@ThroughlineTest
class ServiceChangesTest {
    private static final LocalDate DECIDED = TODAY.minusDays(10);

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    ServiceChanges changes;

    private AtTheTable.Cast cast;
    private UUID id;

    @BeforeEach
    void begin() {
        cast = table.cast();
        id = done(changes.begin(
                cast.facilitator(), cast.partnership(), "A move", "A need", cast.place(), TODAY.minusDays(90), key()));
    }

    @Test
    void only_whoever_works_for_the_partnership_writes_and_everybody_reads() {
        Viewer officer = made.staff(
                Role.SEND_OFFICER, made.agency(Sector.COUNCIL, cast.area().id()));
        AtTheTable.Cast elsewhere = table.cast();
        for (Viewer other : List.of(officer, cast.parentRepresentative(), elsewhere.facilitator(), everybody())) {
            assertThat(changes.begin(other, cast.partnership(), "t", "n", cast.place(), TODAY, key()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(changes.asked(other, cast.partnership(), id, asked(Stage.DESIGN, Side.HEALTH, TODAY), key()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(changes.decided(other, cast.partnership(), id, DECIDED, "x", key()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(changes.of(other, cast.partnership())).hasSize(1);
        }
    }

    @Test
    void it_shows_at_which_stages_families_took_part_and_who_was_not_asked() {
        ask(Stage.UNDERSTAND, Side.PARENT_CARER, TODAY.minusDays(80));
        ask(Stage.DESIGN, Side.HEALTH, TODAY.minusDays(60));
        ServiceChange c = read();
        assertThat(List.of(Stage.values())).filteredOn(c::familiesAt).containsExactly(Stage.UNDERSTAND);
        assertThat(c.notAsked(Stage.DESIGN))
                .contains(Side.PARENT_CARER, Side.YOUNG_PERSON)
                .doesNotContain(Side.HEALTH);
        assertThat(c.notAsked(Stage.CHECK_BACK)).containsExactly(Side.values());
    }

    @Test
    void asked_on_the_day_of_the_decision_or_after_it_is_asked_after_deciding() {
        ask(Stage.DESIGN, Side.PARENT_CARER, DECIDED);
        ask(Stage.UNDERSTAND, Side.YOUNG_PERSON, DECIDED.plusDays(3));
        ask(Stage.CHECK_BACK, Side.HEALTH, DECIDED.plusDays(4));
        assertThat(read().asked()).noneMatch(read()::wasTooLate);
        done(changes.decided(cast.facilitator(), cast.partnership(), id, DECIDED, "It moves.", key()));
        ServiceChange c = read();
        assertThat(c.asked())
                .filteredOn(c::wasTooLate)
                .extracting(ServiceChange.Asked::side)
                .containsExactly(Side.PARENT_CARER, Side.YOUNG_PERSON);
        assertThat(c.decidedWithoutFamilies()).isTrue();
    }

    @Test
    void a_family_that_was_asked_the_day_before_was_asked_before() {
        ask(Stage.UNDERSTAND, Side.YOUNG_PERSON, DECIDED.minusDays(1));
        done(changes.decided(cast.facilitator(), cast.partnership(), id, DECIDED, "It moves.", key()));
        assertThat(read().decidedWithoutFamilies()).isFalse();
        assertThat(read().asked()).noneMatch(read()::wasTooLate);
    }

    @Test
    void a_change_of_which_nobody_was_asked_is_without_consultation() {
        assertThat(read().isWithoutConsultation()).isTrue();
        ask(Stage.UNDERSTAND, Side.HEALTH, TODAY);
        assertThat(read().isWithoutConsultation()).isFalse();
    }

    @Test
    void nothing_is_written_over_or_ahead_of_its_day() {
        done(changes.decided(cast.facilitator(), cast.partnership(), id, DECIDED, "It moves.", key()));
        assertThat(changes.decided(cast.facilitator(), cast.partnership(), id, TODAY, "It stays.", key()))
                .isEqualTo(new Answer.Refused<>(ChangeWords.WHY_DECIDED));
        assertThat(changes.asked(
                        cast.facilitator(),
                        cast.partnership(),
                        id,
                        asked(Stage.DESIGN, Side.HEALTH, TODAY.plusDays(1)),
                        key()))
                .isEqualTo(new Answer.Refused<>(ChangeWords.WHY_NOT_YET));
        assertThat(read().decided().orElseThrow().words()).isEqualTo("It moves.");
    }

    @Test
    void words_that_lead_to_a_household_are_refused_because_everybody_reads_them() {
        ServiceChange.Asked asked = new ServiceChange.Asked(
                Stage.DESIGN, Side.PARENT_CARER, "a family at LS6 3HN", "a visit", TODAY, "said", "nothing");
        assertThat(changes.asked(cast.facilitator(), cast.partnership(), id, asked, key()))
                .isEqualTo(new Answer.Refused<>(ChangeWords.WHY_LEADS_TO_SOMEBODY));
    }

    private void ask(Stage stage, Side side, LocalDate day) {
        done(changes.asked(cast.facilitator(), cast.partnership(), id, asked(stage, side, day), key()));
    }

    private static ServiceChange.Asked asked(Stage stage, Side side, LocalDate day) {
        return new ServiceChange.Asked(stage, side, "twelve of them", "a visit", day, "They said.", "It changed.");
    }

    private ServiceChange read() {
        return changes.of(everybody(), cast.partnership()).getFirst();
    }

    private static Viewer everybody() {
        return Viewer.service(Purpose.PUBLIC, TODAY);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
