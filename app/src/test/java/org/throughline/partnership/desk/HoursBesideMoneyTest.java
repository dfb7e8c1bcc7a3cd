package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.DeskWords;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Each seat says its own hours, a promise stays as it was made, and hours beside money are a plain sum (requirements 74 and 86). */
@ThroughlineTest
class HoursBesideMoneyTest extends InARoom {
    @Autowired
    Contributed contributed;

    @Test
    void a_seat_says_its_own_hours_and_no_other_seats() {
        Quarter now = Quarter.of(TODAY);
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 12));
        assertNotThere(say(dawn, room.council(), now, HoursSaid.Kind.GIVEN, 12));
        assertNotThere(say(gathered.room().representative(TODAY), room.parent(), now, HoursSaid.Kind.GIVEN, 1));
        assertNotThere(say(Viewer.service(Purpose.PUBLIC, TODAY), room.parent(), now, HoursSaid.Kind.GIVEN, 1));
        done(say(maya, room.council(), now, HoursSaid.Kind.GIVEN, 30));
        Released read = contributed.of(Viewer.service(Purpose.PUBLIC, TODAY), partnership);
        assertThat(read.of(room.parent(), now, HoursSaid.Kind.GIVEN)
                        .orElseThrow()
                        .conveyed())
                .isFalse();
        assertThat(read.of(room.council(), now, HoursSaid.Kind.GIVEN)
                        .orElseThrow()
                        .conveyed())
                .isTrue();
    }

    @Test
    void a_promise_of_hours_stays_as_it_was_and_what_was_given_can_be_put_right() {
        Quarter now = Quarter.of(TODAY);
        done(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.PROMISED, 40));
        assertThat(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.PROMISED, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_PROMISED_ALREADY));
        assertThat(say(dawn, room.parent(), now.plus(-1), HoursSaid.Kind.PROMISED, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_PROMISE_AFTERWARDS));
        assertThat(say(dawn, room.parent(), now.plus(1), HoursSaid.Kind.GIVEN, 10))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOT_THAT_QUARTER));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 12));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 14));
        Released read = contributed.of(dawn, partnership);
        assertThat(read.given(now)).hasValueSatisfying(h -> assertThat(h).isEqualByComparingTo("14"));
        assertThat(read.of(room.parent(), now.plus(1), HoursSaid.Kind.PROMISED)
                        .orElseThrow()
                        .hours())
                .isEqualByComparingTo("40");
    }

    @Test
    void hours_for_a_thousand_pounds_are_those_of_a_slow_sum_and_not_worked_out_of_silence() {
        Quarter now = Quarter.of(TODAY);
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .isEmpty();
        done(contributed.moneyIn(maya, partnership, now, 450_000, "both trusts", "the facilitator", key()));
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .isEmpty();
        done(say(maya, room.council(), now, HoursSaid.Kind.GIVEN, 100));
        done(say(dawn, room.parent(), now, HoursSaid.Kind.GIVEN, 25));
        done(contributed.moneyIn(maya, partnership, now, 50_000, "the council", "rooms", key()));
        double slow = (100 + 25) / ((4_500 + 500) / 1_000.0);
        assertThat(contributed.of(maya, partnership).hoursForAThousandPounds(now))
                .hasValueSatisfying(h -> assertThat(h.doubleValue()).isEqualTo(slow));
    }

    @Test
    void quarters_begin_in_january_april_july_and_october() {
        for (LocalDate day = LocalDate.of(2027, 12, 1); day.isBefore(LocalDate.of(2029, 2, 1)); day = day.plusDays(1)) {
            Quarter q = Quarter.of(day);
            assertThat(day).isBetween(q.first(), q.last());
            assertThat(q.first().getMonthValue() % 3).isEqualTo(1);
            assertThat(q.first().getDayOfMonth()).isEqualTo(1);
            assertThat(Quarter.read(q.typed())).contains(q);
        }
        assertThat(Quarter.read("2026-Q5")).isEmpty();
    }

    private Answer<UUID> say(Viewer viewer, UUID place, Quarter quarter, HoursSaid.Kind kind, int hours) {
        return contributed.say(viewer, partnership, place, quarter, kind, BigDecimal.valueOf(hours), key());
    }
}
