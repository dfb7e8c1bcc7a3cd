package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Viewer;

/** A group that is an idea so far: the forum put it forward, and nobody has been asked what they think. */
abstract class AnIdeaPutForward {
    static final LocalDate TODAY = AtTheTable.TODAY;

    @Autowired
    Gathered gathered;

    @Autowired
    MadeUp made;

    @Autowired
    Groups groups;

    @Autowired
    Drafting drafting;

    @Autowired
    Protocols protocols;

    Gathered.Room room;
    Viewer facilitator;
    Viewer dawn;
    UUID group;

    @BeforeEach
    void anIdeaIsPutForward() {
        room = gathered.room();
        facilitator = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
        group = done(groups.begin(
                dawn,
                room.cast().partnership(),
                room.parent(),
                "Transfer sheets",
                "September transfers start from nothing",
                Set.of(),
                UUID.randomUUID()));
    }

    void launch() {
        done(groups.hear(facilitator, group, Side.PARENT_CARER, "the forum", "Yes, and ask us", UUID.randomUUID()));
        done(groups.launch(facilitator, group, charter(), Optional.empty(), UUID.randomUUID()));
    }

    static Group.Charter charter() {
        return new Group.Charter(
                "What must be there on the first day?",
                "Moves in September",
                "One page",
                TODAY.plusMonths(6),
                "Nothing about a child",
                TODAY);
    }

    static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }
}
