package org.throughline.partnership.signups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Two agencies that are asked for their goals give one list in one version, and each seat says for itself whether it stands by it. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class WhoStandsByTheGoalsTest {
    private static final Viewer EVERYBODY = Viewer.service(Purpose.PUBLIC, TODAY);

    @Autowired
    Gathered gathered;

    @Autowired
    Signups signups;

    @Autowired
    Partnerships partnerships;

    private Gathered.Room room;
    private Viewer facilitator;
    private Viewer dawn;
    private UUID partnership;

    @BeforeEach
    void aTable() {
        room = gathered.room();
        facilitator = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
        partnership = room.cast().partnership();
    }

    @Test
    void nobody_speaks_for_a_seat_that_is_not_theirs_and_nobody_at_all_for_one_that_signs_in() {
        assertNotThere(say(dawn, room.council(), Optional.empty()));
        assertNotThere(say(facilitator, room.parent(), Optional.empty()));
        assertNotThere(say(gathered.room().facilitator(TODAY), room.council(), Optional.empty()));
        assertNotThere(say(EVERYBODY, room.parent(), Optional.empty()));
        assertNotThere(say(facilitator, room.empty(), Optional.empty()));
        assertThat(signups.of(EVERYBODY, partnership)).isEmpty();
        done(say(dawn, room.parent(), Optional.empty()));
        done(say(facilitator, room.council(), Optional.of("The money ends in March")));
        assertThat(signups.of(EVERYBODY, partnership))
                .extracting(Signup::place, Signup::conveyed, Signup::stands)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(room.parent(), false, true),
                        org.assertj.core.groups.Tuple.tuple(room.council(), true, false));
    }

    @Test
    void it_is_said_of_exactly_the_goals_that_were_read_and_of_no_later_ones() {
        String read = Signups.hash(design());
        done(say(dawn, room.parent(), Optional.empty()));
        done(partnerships.add(
                facilitator,
                new Place(
                        UUID.randomUUID(),
                        partnership,
                        Side.HEALTH,
                        "Another seat",
                        "sent",
                        "that",
                        Place.Duty.MEMBER,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        TODAY,
                        TODAY.plusYears(1)),
                UUID.randomUUID()));
        assertThat(Signups.isOfThese(only(), design()))
                .as("a new seat changes the version and no goal")
                .isTrue();
        done(partnerships.addGoal(
                facilitator,
                partnership,
                Optional.empty(),
                "Calls before letters",
                Optional.empty(),
                UUID.randomUUID()));
        assertThat(Signups.isOfThese(only(), design())).isFalse();
        assertThat(signups.say(dawn, partnership, room.parent(), read, Optional.empty(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(SignupWords.WHY_CHANGED));
        done(say(dawn, room.parent(), Optional.of("Letters are read, calls are not")));
        assertThat(only().whyNot()).contains("Letters are read, calls are not");
        assertThat(say(dawn, room.parent(), Optional.of("Ring 07700 900123")))
                .isEqualTo(new Answer.Refused<UUID>(SignupWords.WHY_LEADS_TO_SOMEBODY));
    }

    private Signup only() {
        List<Signup> all = signups.of(EVERYBODY, partnership);
        assertThat(all).as("what it said last").hasSize(1);
        return all.getFirst();
    }

    private Design design() {
        return partnerships.design(facilitator, partnership).orElseThrow();
    }

    private Answer<UUID> say(Viewer viewer, UUID place, Optional<String> whyNot) {
        return signups.say(viewer, partnership, place, Signups.hash(design()), whyNot, UUID.randomUUID());
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }
}
