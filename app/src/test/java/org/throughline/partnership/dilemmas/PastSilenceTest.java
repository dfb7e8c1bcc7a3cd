package org.throughline.partnership.dilemmas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Side;
import org.throughline.sharing.Viewer;

/** A seat that says nothing does not stop a circle from being widened, and what it may have written stays where it was (requirement 77). */
@ThroughlineTest
class PastSilenceTest extends ToldToTwo {
    @Test
    void in_a_circle_that_was_told_the_old_rule_silence_is_no_yes() {
        dilemma = key();
        acting.doAs(
                officer,
                () -> dilemmaStore.add(new Dilemma(
                        dilemma,
                        home.partnership(),
                        council,
                        List.of(council, forum),
                        "We promised",
                        "dates slip",
                        "a letter",
                        TODAY,
                        false,
                        Optional.empty())));
        UUID asked = ask(true);
        assertThat(circles.say(later(forumSeat, 29), dilemma, asked, Asked.Say.YES_WITH_EARLIER, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThat(circles.passSilence(later(officer, 29), dilemma, asked, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.doAs(later(officer, 29), () -> store.letIn(asked, false, TODAY.plusDays(29))));
        assertThat(dilemmas.open(later(therapist, 29), dilemma)).isEmpty();
    }

    @Test
    void a_seat_that_says_nothing_is_passed_over_after_28_days_and_what_was_suggested_before_is_not_read() {
        suggest(forumSeat, "before, without a name");
        UUID asked = ask(true);
        Viewer lastDay = later(officer, 28);
        assertThat(circles.passSilence(lastDay, dilemma, asked, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.doAs(lastDay, () -> store.letIn(asked, false, TODAY.plusDays(28))));
        Viewer then = later(officer, 29);
        assertThatExceptionOfType(DataAccessException.class)
                .as("past silence nobody reads what was suggested before")
                .isThrownBy(() -> acting.doAs(then, () -> store.letIn(asked, true, TODAY.plusDays(29))));
        for (Viewer other : List.of(later(forumSeat, 29), later(therapist, 29), later(home.facilitator(), 29))) {
            assertThat(circles.passSilence(other, dilemma, asked, key()))
                    .as("whoever said nothing, or is not in the circle, passes nobody over")
                    .isInstanceOf(Answer.NotThere.class);
        }
        done(circles.passSilence(then, dilemma, asked, key()));
        assertThat(suggestions(later(therapist, 29))).isEmpty();
        assertThat(circles.of(then, dilemma).getFirst().cameInPastSilence()).isTrue();
    }

    @Test
    void a_no_still_ends_it_after_28_days_and_after_42_it_is_over() {
        UUID refused = ask(true);
        done(circles.say(later(forumSeat, 33), dilemma, refused, Asked.Say.NO, key()));
        assertThat(circles.passSilence(later(officer, 34), dilemma, refused, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        UUID again = done(circles.ask(later(officer, 34), dilemma, health, "again", true, true, key()));
        Viewer over = later(officer, 34 + 43);
        assertThat(circles.passSilence(over, dilemma, again, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.doAs(over, () -> store.letIn(again, false, over.today())));
    }

    @Test
    void whoever_told_it_and_half_of_the_circle_have_to_say_yes_before_silence_is_passed_over() {
        UUID voluntary = home.place();
        UUID education = table.seat(home, Side.EDUCATION, "School", staff().seat());
        dilemma = done(dilemmas.raise(
                officer,
                new Dilemmas.Draft(
                        home.partnership(),
                        council,
                        Set.of(forum, voluntary, education),
                        "We promise",
                        "dates",
                        "a letter"),
                true,
                key()));
        UUID byForum = done(circles.ask(forumSeat, dilemma, health, "she knows", true, true, key()));
        done(circles.say(home.facilitator(), dilemma, byForum, Asked.Say.YES_FROM_NOW, key()));
        assertThat(circles.passSilence(later(forumSeat, 29), dilemma, byForum, key()))
                .as("two of four, and not whoever told it")
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> acting.doAs(later(forumSeat, 29), () -> store.letIn(byForum, false, TODAY.plusDays(29))));
        Viewer afterwards = later(officer, 43);
        UUID byTeller = done(circles.ask(afterwards, dilemma, health, "again", true, true, key()));
        Viewer then = later(officer, 43 + 29);
        assertThat(circles.passSilence(then, dilemma, byTeller, key()))
                .as("one of four")
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.doAs(then, () -> store.letIn(byTeller, false, then.today())));
        done(circles.say(later(forumSeat, 43 + 29), dilemma, byTeller, Asked.Say.YES_FROM_NOW, key()));
        done(circles.passSilence(then, dilemma, byTeller, key()));
        assertThat(dilemmas.open(later(therapist, 43 + 29), dilemma)).isPresent();
    }

    @Test
    void whoever_has_not_answered_is_told_where_they_come_in_and_nobody_else() {
        UUID asked = ask(true);
        assertThat(circles.waitsFor(later(forumSeat, 20)))
                .extracting(Circles.WaitsForAWord::asked)
                .contains(asked);
        for (Viewer other : List.of(officer, therapist, home.facilitator())) {
            assertThat(circles.waitsFor(later(other, 20)))
                    .extracting(Circles.WaitsForAWord::asked)
                    .doesNotContain(asked);
        }
        done(circles.say(forumSeat, dilemma, asked, Asked.Say.YES_FROM_NOW, key()));
        assertThat(circles.waitsFor(forumSeat))
                .extracting(Circles.WaitsForAWord::asked)
                .doesNotContain(asked);
    }
}
