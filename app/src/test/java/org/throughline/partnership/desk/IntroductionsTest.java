package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.groups.Groups;

/** Somebody is introduced once, what came of it is said after it, and groups that touch one topic are suggested (requirement 86). */
@ThroughlineTest
class IntroductionsTest extends InARoom {
    @Autowired
    Groups groups;

    @Autowired
    Introductions introductions;

    @Test
    void an_introduction_is_made_once_and_what_came_of_it_is_not_said_before() {
        UUID met = done(introductions.propose(maya, partnership, "heads", "therapists", "one room", key()));
        assertNotThere(introductions.came(maya, partnership, met, "x", key()));
        done(introductions.made(maya, partnership, met, key()));
        done(introductions.came(room.facilitator(TODAY.plusDays(40)), partnership, met, "They share a room", key()));
        assertThat(introductions
                        .of(maya, partnership)
                        .getFirst()
                        .came()
                        .orElseThrow()
                        .of())
                .isEqualTo("They share a room");
    }

    @Test
    void two_groups_that_touch_one_topic_are_suggested_to_meet_until_somebody_proposes_it() {
        LaunchedGroup.in(
                room, groups, "Transfer sheets", "September transfers between schools start from nothing every summer");
        LaunchedGroup.in(
                room, groups, "Summer transfers", "Schools hear nothing of transfers in September before summer");
        assertThat(suggestedHere()).hasSize(1);
        done(introductions.propose(maya, partnership, "Transfer sheets", "Summer transfers", "same schools", key()));
        assertThat(suggestedHere()).isEmpty();
    }

    /** Other partnerships of this database have groups too. */
    private List<Introductions.Pair> suggestedHere() {
        return introductions.suggested(maya, partnership).stream()
                .filter(p -> p.other().partnership().equals(partnership))
                .toList();
    }
}
