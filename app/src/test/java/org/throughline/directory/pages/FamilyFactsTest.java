package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.directory.pages.Forms.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.Relationship;
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** Adults, homes, helpers, orders, numbers and own seats of a child, as set-up keeps them. */
@ThroughlineTest
class FamilyFactsTest {
    @Autowired
    SetUpByHand hand;

    @Autowired
    ChildrenPages children;

    @Autowired
    OrderPages orders;

    @Autowired
    ResidencePages homes;

    @Autowired
    EndPages ends;

    @Autowired
    SupporterPages supporters;

    @Autowired
    OwnSeatPages ownSeats;

    @Autowired
    NumberPages numbers;

    @Autowired
    Families families;

    @Autowired
    Records records;

    @Autowired
    Clock clock;

    @Test
    void an_order_that_keeps_an_adult_from_the_record_ends_what_they_see_at_once() {
        SetUpByHand.Started here = hand.started();
        Person mother = hand.motherOf(here);
        Viewer viewer = hand.viewerOf(mother, Role.PARENT, Optional.empty());
        ChildId child = ChildId.of(here.child());
        assertThat(records.open(viewer, child, "test", () -> 1)).isPresent();

        Forms order = form().with("against", mother.id())
                .with("kind", "NO_CONTACT")
                .with("evidence", "Court order seen")
                .date("from", LocalDate.now(clock));
        assertThat(((Page) orders.added(here.administrator(), order.sent(), here.child()))
                        .slips()
                        .find("keeps"))
                .isPresent();
        assertThat(orders.added(
                        here.administrator(),
                        order.with("keeps", "yes")
                                .with(Form.ONCE, UUID.randomUUID())
                                .sent(),
                        here.child()))
                .isInstanceOf(Reply.Go.class);
        assertThat(records.open(viewer, child, "test", () -> 1)).isEmpty();
    }

    @Test
    void a_second_home_ends_the_first_and_cannot_begin_before_it() {
        SetUpByHand.Started here = hand.started();
        Forms move = form().with("area", here.area().id())
                .with("council", here.council().id());
        Page tooEarly = (Page) homes.added(
                here.administrator(),
                move.date("from", LocalDate.of(2017, 3, 3)).sent(),
                here.child());
        assertThat(tooEarly.slips().at("from")).contains("after 3 March 2017");
        LocalDate day = LocalDate.now(clock).minusDays(10);
        homes.added(
                here.administrator(),
                move.date("from", day).with(Form.ONCE, UUID.randomUUID()).sent(),
                here.child());
        var residences = hand.as(
                here.administrator(),
                () -> families.residences(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
        assertThat(residences).hasSize(2);
        assertThat(residences.getFirst().until()).contains(day.minusDays(1));
    }

    @Test
    void an_adult_whose_relationship_ended_sees_nothing_from_the_day_after() {
        SetUpByHand.Started here = hand.started();
        Viewer mother = hand.viewerOf(hand.motherOf(here), Role.PARENT, Optional.empty());
        Relationship tie = hand.tiesOf(here).getFirst();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        ends.end(
                here.administrator(),
                form().date("last-day", yesterday).sent(),
                here.child(),
                "adults",
                tie.id().toString());
        assertThat(records.open(mother, ChildId.of(here.child()), "test", () -> 1))
                .isEmpty();
    }

    @Test
    void a_helper_has_a_scope_and_an_end() {
        SetUpByHand.Started here = hand.started();
        Person mother = hand.motherOf(here);
        LocalDate today = LocalDate.now(clock);
        Forms helper = form().with("given-names", "Sam")
                .with("kind", "SENDIASS")
                .with("named-by", mother.id())
                .with("may", "read")
                .date("from", today);
        Page noEnd = (Page) supporters.added(here.administrator(), helper.sent(), here.child());
        assertThat(noEnd.slips().at("until")).contains("help always has an end");
        supporters.added(
                here.administrator(),
                helper.date("until", today.plusDays(30))
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child());
        var kept = hand.as(
                here.administrator(),
                () -> families.supporters(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
        assertThat(kept).singleElement().satisfies(s -> {
            assertThat(s.mayReadCircle()).isTrue();
            assertThat(s.mayWrite()).isFalse();
            assertThat(s.until()).isEqualTo(today.plusDays(30));
        });
        assertThat(hand.drawn(children.child(here.administrator(), here.child())))
                .contains("Sam", "SENDIASS");
    }

    @Test
    void a_number_whose_check_does_not_fit_is_not_taken_and_an_nhs_number_shows_only_its_end() {
        SetUpByHand.Started here = hand.started();
        Forms number = form().with("kind", "NHS_NUMBER")
                .with("number", "943 476 5918")
                .with("issuer", "GP")
                .with("gateway", "Direct care");
        Page wrong = (Page) numbers.added(here.administrator(), number.sent(), here.child());
        assertThat(wrong.slips().at("number")).contains("last digit does not fit");
        numbers.added(
                here.administrator(),
                number.with("number", "943-476-5919")
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child());
        assertThat(hand.drawn(children.child(here.administrator(), here.child())))
                .contains("ending 919")
                .doesNotContain("9434765919");
    }

    @Test
    void a_child_gets_one_place_of_their_own() {
        SetUpByHand.Started here = hand.started();
        ownSeats.given(here.administrator(), form().with("role", "CHILD").sent(), here.child());
        Page twice = (Page) ownSeats.given(
                here.administrator(), form().with("role", "CHILD").sent(), here.child());
        assertThat(twice.slips().at("role")).contains("has a place already");
    }
}
