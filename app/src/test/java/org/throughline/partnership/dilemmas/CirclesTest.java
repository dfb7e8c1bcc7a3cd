package org.throughline.partnership.dilemmas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** A circle is widened past nobody's no and by nobody's silence alone, and what becomes of it when terms end is said before they do (requirement 77). */
@ThroughlineTest
class CirclesTest extends ToldToTwo {
    @Test
    void whoever_is_not_in_the_circle_asks_for_nobody_and_does_not_learn_who_is_asked_for() {
        UUID asked = ask(true);
        for (Viewer other : List.of(therapist, home.facilitator(), everybody())) {
            assertThat(circles.of(other, dilemma)).isEmpty();
            assertThat(circles.ask(other, dilemma, health, "x", true, true, key()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(circles.say(other, dilemma, asked, Asked.Say.YES_WITH_EARLIER, key()))
                    .isInstanceOf(Answer.NotThere.class);
            acting.doAs(other, () -> {
                assertThat(store.of(dilemma)).isEmpty();
                assertThat(store.letIn(asked, true, TODAY)).isFalse();
                assertThat(store.refuse(asked, TODAY)).isFalse();
                assertThat(store.widen(dilemma, health)).isFalse();
            });
        }
        assertThat(dilemmas.open(therapist, dilemma)).isEmpty();
    }

    @Test
    void a_seat_comes_in_when_each_who_sits_in_the_circle_has_said_yes() {
        UUID asked = ask(true);
        assertThat(dilemmas.open(therapist, dilemma)).isEmpty();
        assertThat(circles.of(forumSeat, dilemma).getFirst().why()).isEqualTo("she knows the clinics");
        done(circles.say(forumSeat, dilemma, asked, Asked.Say.YES_WITH_EARLIER, key()));
        assertThat(dilemmas.open(therapist, dilemma).orElseThrow().dilemma().hard())
                .isEqualTo("dates slip");
        assertThat(circles.say(forumSeat, dilemma, asked, Asked.Say.NO, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_OVER));
    }

    @Test
    void one_no_ends_it_and_the_one_who_was_not_let_in_is_not_told() {
        UUID asked = ask(true);
        done(circles.say(forumSeat, dilemma, asked, Asked.Say.NO, key()));
        assertThat(dilemmas.open(therapist, dilemma)).isEmpty();
        assertThat(circles.ask(officer, dilemma, health, "again", true, true, key()))
                .isEqualTo(new Answer.Refused<>(CircleWords.WHY_ASKED_FOR));
        Viewer later = later(officer, 40);
        UUID again = done(circles.ask(later, dilemma, health, "again", true, true, key()));
        done(circles.say(later(forumSeat, 40), dilemma, again, Asked.Say.YES_WITH_EARLIER, key()));
        assertThat(circles.of(later(therapist, 40), dilemma))
                .extracting(Asked::id)
                .containsExactly(again);
    }

    @Test
    void what_was_suggested_before_stays_where_it_was_when_one_of_them_wants_that() {
        suggest(forumSeat, "before");
        UUID asked = ask(true);
        done(circles.say(forumSeat, dilemma, asked, Asked.Say.YES_FROM_NOW, key()));
        suggest(officer, "after");
        assertThat(suggestions(therapist)).containsExactly("after");
        assertThat(suggestions(officer)).containsExactlyInAnyOrder("before", "after");
        UUID before = dilemmas.open(officer, dilemma).orElseThrow().suggestions().stream()
                .filter(s -> s.words().equals("before"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(dilemmas.tried(therapist, dilemma, before, "x", true, key())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void what_was_suggested_before_is_read_when_each_agreed_to_that() {
        suggest(forumSeat, "before");
        done(circles.say(forumSeat, dilemma, ask(true), Asked.Say.YES_WITH_EARLIER, key()));
        assertThat(suggestions(therapist)).containsExactly("before");
    }

    @Test
    void the_database_alone_lets_nobody_in_without_each_yes() {
        UUID asked = ask(false);
        for (Runnable byHand : List.<Runnable>of(
                () -> store.letIn(asked, false, TODAY),
                () -> store.widen(dilemma, health),
                () -> store.agree(asked, dilemma, forum, true, TODAY))) {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> acting.doAs(officer, byHand));
        }
        acting.doAs(forumSeat, () -> store.agree(asked, dilemma, forum, true, TODAY));
        assertThatExceptionOfType(DataAccessException.class)
                .as("the council seat wanted that earlier suggestions stay")
                .isThrownBy(() -> acting.doAs(officer, () -> store.letIn(asked, true, TODAY)));
        acting.doAs(officer, () -> assertThat(store.letIn(asked, false, TODAY)).isTrue());
    }

    @Test
    void whoever_takes_over_a_seat_is_not_in_its_circles_until_they_are_asked_in() {
        LocalDate last = TODAY.plusDays(9);
        done(partnerships.endPlace(home.facilitator(), home.partnership(), council, last, key()));
        Viewer next = staff();
        UUID same = table.seat(home, Side.COUNCIL, "Council SEND team", next.seat());
        assertThat(dilemmas.open(later(next, 10), dilemma)).isEmpty();
        assertThat(dilemmas.open(later(officer, 10), dilemma)).isEmpty();
        done(circles.ask(later(forumSeat, 10), dilemma, same, "he took over", true, true, key()));
        assertThat(dilemmas.open(later(next, 10), dilemma))
                .as("of the circle the forum alone still sat at the table")
                .isPresent();
    }

    @Test
    void when_the_last_term_of_a_circle_has_ended_nobody_reads_it_here_or_in_another_area() {
        AtTheTable.Cast there = table.cast();
        Viewer chair = on(
                TODAY,
                made.staff(
                        Role.FACILITATOR, made.agency(Sector.OTHER, home.area().id())));
        UUID region = done(partnerships.begin(
                chair, "Region " + key(), Partnership.Kind.REGION, Optional.empty(), "v", "c", key()));
        for (AtTheTable.Cast area : List.of(home, there)) {
            done(regions.ask(area.facilitator(), area.partnership(), region, key()));
            done(regions.agree(chair, region, area.partnership(), key()));
        }
        UUID offer = done(dilemmas.offer(officer, dilemma, there.partnership(), "dates slip", true, key()));
        List.of(council, forum)
                .forEach(place -> done(partnerships.endPlace(
                        home.facilitator(), home.partnership(), place, TODAY.plusDays(5), key())));
        assertThat(dilemmas.openOffer(later(there.facilitator(), 5), offer)).isPresent();
        Viewer then = later(there.facilitator(), 6);
        assertThat(dilemmas.openOffer(then, offer)).isEmpty();
        assertThat(dilemmas.offeredTo(then, there.partnership())).isEmpty();
        assertThat(dilemmas.suggestThere(then, offer, "x", false, true, key())).isInstanceOf(Answer.NotThere.class);
        assertThat(dilemmas.open(later(officer, 6), dilemma)).isEmpty();
    }

    @Test
    void an_ended_dilemma_is_not_widened_and_the_words_are_looked_at() {
        assertThat(circles.ask(officer, dilemma, health, "the family at LS6 3HN", true, true, key()))
                .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_LEADS_TO_SOMEBODY));
        assertThat(circles.ask(officer, dilemma, forum, "x", true, true, key())).isInstanceOf(Answer.NotThere.class);
        done(dilemmas.end(officer, dilemma, Dilemma.How.GOES_ON, "x", true, key()));
        assertThat(circles.ask(officer, dilemma, health, "x", true, true, key()))
                .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_ENDED));
    }
}
