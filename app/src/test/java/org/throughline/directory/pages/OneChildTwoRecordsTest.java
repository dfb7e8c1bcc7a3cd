package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.directory.pages.Forms.form;

import java.time.Clock;
import java.time.LocalDate;
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
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** A child who is here twice, and one who was adopted. */
@ThroughlineTest
class OneChildTwoRecordsTest {
    @Autowired
    SetUpByHand hand;

    @Autowired
    ChildrenPages children;

    @Autowired
    RecordPages entries;

    @Autowired
    Families families;

    @Autowired
    Records records;

    @Autowired
    Clock clock;

    @Test
    void a_child_who_is_here_twice_is_read_as_one_and_can_be_parted_again() {
        SetUpByHand.Started one = hand.started();
        SetUpByHand.Started two = hand.started();
        Viewer administrator = one.administrator();
        Person other = hand.as(
                administrator, () -> families.recordsOf(ChildId.of(two.child())).getFirst());
        Viewer motherOfTwo = hand.viewerOf(hand.motherOf(two), Role.PARENT, Optional.empty());
        SetUpByHand.go(entries.joined(
                administrator,
                form().with("other", other.id())
                        .with("why", "both families asked")
                        .sent(),
                one.child()));
        assertThat(records.open(motherOfTwo, ChildId.of(one.child()), "test", () -> 1))
                .isPresent();
        assertThat(children.child(administrator, two.child())).isInstanceOf(Reply.NotThere.class);

        SetUpByHand.go(entries.wasSplit(
                administrator,
                form().with("why", "two children after all").sent(),
                one.child(),
                other.id().toString()));
        assertThat(records.open(motherOfTwo, ChildId.of(one.child()), "test", () -> 1))
                .isEmpty();
        assertThat(records.open(motherOfTwo, ChildId.of(two.child()), "test", () -> 1))
                .isPresent();
    }

    @Test
    void after_an_adoption_order_set_up_shows_the_old_record_to_nobody() {
        SetUpByHand.Started here = hand.started();
        Forms order = form().with("evidence", "Order seen")
                .date("made", LocalDate.now(clock).plusDays(1));
        assertThat(((Page) entries.adopted(here.administrator(), order.sent(), here.child()))
                        .slips()
                        .find("made"))
                .isPresent();
        SetUpByHand.go(entries.adopted(
                here.administrator(),
                order.date("made", LocalDate.now(clock))
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child()));
        assertThat(children.child(here.administrator(), here.child())).isInstanceOf(Reply.NotThere.class);
        assertThat(hand.drawn(children.list(here.administrator()))).doesNotContain(here.child());
    }
}
