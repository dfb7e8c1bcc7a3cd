package org.throughline.partnership.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Viewer;

/** What somebody owns is known before they leave, and goes to another seat with what its new owner needs to know (requirement 97). */
@ThroughlineTest
class HandingOverTest extends InARoom {
    @Autowired
    Partnerships partnerships;

    @Autowired
    Promises promises;

    @Autowired
    Groups groups;

    @Autowired
    Handovers handovers;

    @Test
    void what_has_no_owner_if_somebody_leaves_is_listed_before_their_last_day_and_goes_to_another_seat() {
        Meeting first = room.meeting(0);
        LocalDate day = first.on();
        UUID task = done(promises.promise(
                room.facilitator(day),
                first.id(),
                "Ask both trusts",
                room.cast().place(),
                day.plusDays(9),
                key()));
        UUID group = LaunchedGroup.in(room, groups, "Transfer sheets", "September transfers start from nothing");
        done(groups.add(room.facilitator(day), group, Side.VOLUNTARY, " maya ", false, true, key()));
        Viewer now = room.facilitator(day);
        Leaving leaving =
                handovers.ifTheyLeave(now, partnership, room.cast().place()).orElseThrow();
        assertThat(leaving.withNobody()).as("nobody else facilitates").isTrue();
        assertThat(leaving.owned())
                .extracting(Leaving.Owned::topic)
                .containsExactlyInAnyOrder(room.cast().measure(), task, group);
        List<UUID> all = List.of(room.cast().measure(), task, group);
        assertThat(handovers.handOver(now, partnership, room.cast().place(), all, room.empty(), "x", key()))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOBODY_THERE));
        assertThat(handovers.handOver(
                        now, partnership, room.cast().place(), List.of(UUID.randomUUID()), room.council(), "x", key()))
                .isEqualTo(new Answer.Refused<UUID>(DeskWords.WHY_NOTHING_CHOSEN));
        done(handovers.handOver(now, partnership, room.cast().place(), all, room.council(), "Ring Kay first", key()));
        assertThat(handovers
                        .ifTheyLeave(now, partnership, room.cast().place())
                        .orElseThrow()
                        .owned())
                .isEmpty();
        Design design = partnerships.design(now, partnership).orElseThrow();
        assertThat(design.measure(room.cast().measure()).orElseThrow().owner()).isEqualTo(room.council());
        assertThat(promises.task(now, task).orElseThrow().owner()).isEqualTo(room.council());
        assertThat(groups.group(now, group).orElseThrow().membersOn(day)).anySatisfy(m -> {
            assertThat(m.leads()).isTrue();
            assertThat(m.name()).isEqualTo("Robin");
        });
        assertThat(handovers.handedOver(now, partnership))
                .hasSize(3)
                .allSatisfy(h -> assertThat(h.toKnow()).isEqualTo("Ring Kay first"));
        assertThat(handovers.handedOver(dawn, partnership))
                .as("nobody between whom it went")
                .isEmpty();
    }

    @Test
    void what_a_seat_that_ended_still_owns_waits_without_an_owner_and_can_be_handed_over() {
        LocalDate day = TODAY.plusDays(10);
        UUID lead = done(partnerships.add(
                maya,
                new Place(
                        key(),
                        partnership,
                        Side.COUNCIL,
                        "Lead",
                        "x",
                        "y",
                        Place.Duty.LEADS,
                        Optional.of("Sam"),
                        false,
                        Optional.empty(),
                        TODAY.minusDays(5),
                        TODAY.plusDays(400)),
                key()));
        UUID task = done(promises.promise(
                room.facilitator(TODAY), room.meeting(0).id(), "Write to heads", lead, TODAY.plusDays(100), key()));
        assertThat(kinds(day)).doesNotContain(Waiting.Kind.WITHOUT_OWNER);
        done(partnerships.endPlace(maya, partnership, lead, TODAY.plusDays(2), key()));
        assertThat(waiting(day))
                .filteredOn(w -> w.kind() == Waiting.Kind.WITHOUT_OWNER)
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.topic()).isEqualTo(task);
                    assertThat(w.since()).isEqualTo(TODAY.plusDays(2));
                });
        done(handovers.handOver(
                room.facilitator(day), partnership, lead, List.of(task), room.council(), "Nothing more", key()));
        assertThat(kinds(day)).doesNotContain(Waiting.Kind.WITHOUT_OWNER);
    }
}
