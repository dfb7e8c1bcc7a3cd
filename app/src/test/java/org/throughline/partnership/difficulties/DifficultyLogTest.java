package org.throughline.partnership.difficulties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Difficulties are said openly by a seat, answered by the seat that answers for them, and closed with what became of them (requirement 88). */
@ThroughlineTest
class DifficultyLogTest {
    private static final String WORDS = "meetings fall into the holidays";

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    DifficultyLog log;

    @Autowired
    DifficultyStore store;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Acting acting;

    private AtTheTable.Cast cast;
    private UUID forum;
    private UUID council;
    private UUID silent;
    private Viewer officer;
    private Viewer therapist;
    private Viewer dawn;
    private Viewer stranger;

    @BeforeEach
    void seats() {
        cast = table.cast();
        var agency = made.agency(Sector.COUNCIL, cast.area().id());
        officer = on(TODAY, made.staff(Role.SEND_OFFICER, agency, cast.area().id()));
        therapist = on(
                TODAY,
                made.staff(
                        Role.THERAPIST, made.agency(Sector.HEALTH, cast.area().id())));
        dawn = on(TODAY, cast.parentRepresentative());
        var elsewhere = made.area();
        stranger =
                on(TODAY, made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, elsewhere.id()), elsewhere.id()));
        council = table.seat(cast, Side.COUNCIL, "Council SEND team", officer.seat());
        forum = table.seat(cast, Side.PARENT_CARER, "Forum", dawn.seat());
        silent = table.seat(cast, Side.HEALTH, "Therapies", therapist.seat());
    }

    @Test
    void nobody_says_one_without_a_seat_or_from_the_seat_of_another() {
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist, officer)) {
            assertThat(log.say(other, cast.partnership(), forum, council, WORDS, false, key()))
                    .isEqualTo(new Answer.NotThere<UUID>());
        }
        assertThat(log.say(cast.facilitator(), cast.partnership(), forum, council, WORDS, false, key()))
                .as("somebody signs in with that seat and says it themselves")
                .isEqualTo(new Answer.NotThere<UUID>());
        Difficulty planted = planted(forum, false);
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist, officer)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> acting.doAs(other, () -> store.add(planted)));
        }
    }

    @Test
    void nobody_answers_or_closes_it_but_the_seat_that_answers_for_it_and_the_one_that_said_it() {
        UUID id = said();
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist, cast.facilitator(), dawn)) {
            assertThat(log.answer(other, cast.partnership(), id, "x", false, key()))
                    .isEqualTo(new Answer.NotThere<UUID>());
        }
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist, cast.facilitator())) {
            assertThat(log.close(other, cast.partnership(), id, "x", false, key()))
                    .isEqualTo(new Answer.NotThere<UUID>());
            assertThat(log.mayClose(other, design(), one())).isFalse();
        }
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist)) {
            acting.doAs(
                    other,
                    () -> assertThat(store.close(id, new Difficulty.Said("x", TODAY, false)))
                            .isFalse());
        }
        assertThat(one().state()).isEqualTo(Difficulty.State.OPEN);
    }

    @Test
    void everybody_reads_it_from_the_day_on_which_it_was_said_to_what_became_of_it() {
        UUID id = said();
        assertThat(one().saidBy()).isEqualTo(forum);
        LocalDate later = TODAY.plusDays(8);
        UUID key = key();
        done(log.answer(on(later, officer), cast.partnership(), id, "we plan with the calendar", false, key));
        assertThat(log.answer(on(later, officer), cast.partnership(), id, "we plan with the calendar", false, key))
                .isEqualTo(new Answer.Done<>(id));
        assertThat(log.answer(on(later, officer), cast.partnership(), id, "again", false, key()))
                .isEqualTo(new Answer.Refused<UUID>(DifficultyWords.WHY_SAID_BEFORE));
        assertThat(one().state()).isEqualTo(Difficulty.State.ANSWERED);
        done(log.close(on(later, dawn), cast.partnership(), id, "none is in the holidays", false, key()));
        assertThat(one().state()).isEqualTo(Difficulty.State.CLOSED);
        assertThat(one().became()).contains(new Difficulty.Said("none is in the holidays", later, false));
        assertThat(log.close(on(later, officer), cast.partnership(), id, "again", false, key()))
                .isEqualTo(new Answer.Refused<UUID>(DifficultyWords.WHY_SAID_BEFORE));
    }

    @Test
    void it_waits_for_the_seat_that_answers_for_it_and_for_nobody_else() {
        UUID id = said();
        assertThat(log.waitingFor(officer)).extracting(Difficulty::id).containsExactly(id);
        for (Viewer other : List.of(stranger, everybody(TODAY), therapist, dawn, cast.facilitator())) {
            assertThat(log.waitingFor(other)).isEmpty();
        }
        done(log.answer(officer, cast.partnership(), id, "yes", false, key()));
        assertThat(log.waitingFor(officer)).isEmpty();
    }

    @Test
    void words_that_lead_to_somebody_are_not_taken_and_a_possible_name_is_looked_at_first() {
        assertThat(log.say(dawn, cast.partnership(), forum, council, "ring 0113 496 0999", true, key()))
                .isEqualTo(new Answer.Refused<UUID>(DifficultyWords.WHY_LEADS_TO_SOMEBODY));
        String perhaps = "nobody can reach Mrs Canary";
        assertThat(log.say(dawn, cast.partnership(), forum, council, perhaps, false, key()))
                .isEqualTo(new Answer.Refused<UUID>(DifficultyWords.WHY_LOOK_FIRST));
        assertThat(log.of(everybody(TODAY), cast.partnership())).isEmpty();
    }

    private UUID said() {
        return done(log.say(dawn, cast.partnership(), forum, council, WORDS, false, key()));
    }

    private Difficulty one() {
        return log.of(everybody(TODAY), cast.partnership()).getFirst();
    }

    private Design design() {
        return partnerships.design(everybody(TODAY), cast.partnership()).orElseThrow();
    }

    private Difficulty planted(UUID from, boolean conveyed) {
        return new Difficulty(
                key(), cast.partnership(), from, conveyed, silent, WORDS, TODAY, Optional.empty(), Optional.empty());
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
