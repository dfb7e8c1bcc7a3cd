package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A task group lives longer than its members: newcomers catch up, silence is noticed, and what ends is handed on. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class MembersComeAndGoTest extends AnIdeaPutForward {
    @Test
    void when_all_members_are_replaced_the_newcomer_finds_what_was_settled_why_and_what_is_open() {
        launch();
        UUID old = done(groups.add(facilitator, group, Side.EDUCATION, "Ines", false, true, UUID.randomUUID()));
        UUID open = done(drafting.write(
                facilitator,
                group,
                Step.Kind.OPEN,
                "Who fills it in?",
                "Nobody does",
                Optional.empty(),
                UUID.randomUUID()));
        done(drafting.write(
                facilitator, group, Step.Kind.OPEN, "By when?", "June is full", Optional.empty(), UUID.randomUUID()));
        done(drafting.write(
                facilitator,
                group,
                Step.Kind.SETTLED,
                "The family and the old school",
                "They know",
                Optional.of(open),
                UUID.randomUUID()));
        assertThat(drafting.write(
                        facilitator, group, Step.Kind.SETTLED, "x", "y", Optional.of(open), UUID.randomUUID()))
                .as("a settled question is not settled again")
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_NOT_OPEN));
        done(groups.leave(facilitator, group, old, UUID.randomUUID()));
        done(groups.join(dawn, group, Side.PARENT_CARER, "Dawn", true, UUID.randomUUID()));
        Whole now = groups.group(dawn, group).orElseThrow();
        assertThat(now.membersOn(TODAY)).extracting(Member::name).containsExactly("Dawn");
        CatchUp read = groups.catchUp(dawn, group).orElseThrow();
        assertThat(read.settled())
                .extracting(Step::words, Step::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("The family and the old school", "They know"));
        assertThat(read.open()).extracting(Step::words).containsExactly("By when?");
        assertThat(read.minutes()).isLessThanOrEqualTo(10);
        assertThat(read.since()).isEmpty();
    }

    @Test
    void who_left_and_comes_back_is_told_what_is_new_and_reads_nothing_while_away() {
        launch();
        UUID in = done(groups.join(dawn, group, Side.PARENT_CARER, "Dawn", false, UUID.randomUUID()));
        assertThat(groups.join(dawn, group, Side.PARENT_CARER, "Dawn", false, UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_IN_ALREADY));
        done(drafting.write(dawn, group, Step.Kind.FOUND, "Old news", "seen", Optional.empty(), UUID.randomUUID()));
        LocalDate left = TODAY.plusDays(10);
        done(groups.leave(room.representative(left), group, in, UUID.randomUUID()));
        assertThat(groups.catchUp(room.representative(left), group)).isEmpty();
        done(drafting.write(
                room.facilitator(left.plusDays(5)),
                group,
                Step.Kind.SETTLED,
                "New",
                "since",
                Optional.empty(),
                UUID.randomUUID()));
        Viewer back = room.representative(left.plusDays(20));
        done(groups.join(back, group, Side.PARENT_CARER, "Dawn", false, UUID.randomUUID()));
        CatchUp read = groups.catchUp(back, group).orElseThrow();
        assertThat(read.since()).contains(left);
        assertThat(read.isNew(read.settled().getFirst().on())).isTrue();
        assertThat(read.isNew(read.found().getFirst().on())).isFalse();
        assertThat(groups.group(Viewer.service(Purpose.PUBLIC, TODAY), group)
                        .orElseThrow()
                        .members())
                .allMatch(m -> !m.publicName().contains("Dawn"));
    }

    @Test
    void a_group_that_is_silent_for_thirty_days_counts_as_stalled_and_one_that_writes_does_not() {
        launch();
        assertThat(stalled(TODAY.plusDays(30))).isFalse();
        assertThat(stalled(TODAY.plusDays(31))).isTrue();
        done(drafting.write(
                room.facilitator(TODAY.plusDays(20)),
                group,
                Step.Kind.FOUND,
                "Still here",
                "asked",
                Optional.empty(),
                UUID.randomUUID()));
        assertThat(stalled(TODAY.plusDays(31))).isFalse();
    }

    @Test
    void groups_about_the_same_are_told_of_each_other_with_what_that_rests_on() {
        UUID other = done(groups.begin(
                facilitator,
                room.cast().partnership(),
                room.council(),
                "September letters",
                "Transfers: sheets that nobody opens",
                Set.of(),
                UUID.randomUUID()));
        assertThat(groups.overlaps(dawn, groups.group(dawn, group).orElseThrow()))
                .filteredOn(o -> o.other().id().equals(other))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.words()).containsExactly("september", "sheets", "transfers");
                    assertThat(o.samePeople()).isFalse();
                });
    }

    @Test
    void a_group_that_ends_hands_on_to_one_that_says_where_it_comes_from_and_takes_no_more_steps() {
        launch();
        done(groups.end(facilitator, group, Group.How.HANDED_ON, "To the schools", UUID.randomUUID()));
        assertThat(drafting.write(facilitator, group, Step.Kind.FOUND, "x", "y", Optional.empty(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_OVER));
        UUID next = done(groups.begin(
                facilitator,
                room.cast().partnership(),
                room.council(),
                "Transfers, year two",
                "As it was handed on",
                Set.of(group),
                UUID.randomUUID()));
        assertThat(groups.group(dawn, next).orElseThrow().group().from()).containsExactly(group);
    }

    @Test
    void groups_that_merge_are_all_named_by_the_one_they_become_and_nobody_names_a_group_of_another_table() {
        launch();
        UUID second = begun("Sheets in June", Set.of());
        done(groups.end(facilitator, group, Group.How.MERGED, "With the other", UUID.randomUUID()));
        UUID merged = begun("One sheet", Set.of(group, second));
        assertThat(groups.group(dawn, merged).orElseThrow().group().from()).containsExactlyInAnyOrder(group, second);
        UUID half = begun("Half of it", Set.of(merged));
        UUID other = begun("The other half", Set.of(merged));
        assertThat(groups.of(Viewer.service(Purpose.PUBLIC, TODAY), room.cast().partnership()))
                .filteredOn(w -> w.group().from().contains(merged))
                .extracting(w -> w.group().id())
                .containsExactlyInAnyOrder(half, other);
        UUID elsewhere = gathered.room().cast().partnership();
        assertThat(groups.begin(facilitator, elsewhere, room.council(), "x", "y", Set.of(group), UUID.randomUUID()))
                .isEqualTo(new Answer.NotThere<UUID>());
        assertThat(groups.begin(
                        facilitator,
                        room.cast().partnership(),
                        room.council(),
                        "x",
                        "y",
                        Set.of(UUID.randomUUID()),
                        UUID.randomUUID()))
                .isEqualTo(new Answer.NotThere<UUID>());
    }

    @Test
    void a_group_that_ended_without_a_text_is_unfinished_until_somebody_of_it_says_a_year_later_what_came_of_it() {
        launch();
        done(groups.end(facilitator, group, Group.How.STOPPED, "It was too much", UUID.randomUUID()));
        LocalDate due = TODAY.plusMonths(12);
        assertThat(unfinished()).contains(due);
        Viewer then = room.facilitator(due);
        assertThat(groups.lookBack(room.facilitator(due.minusDays(1)), group, "x", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(GroupWords.WHY_LOOK_NOT_DUE));
        for (Viewer other : java.util.List.of(
                room.representative(due), gathered.room().facilitator(due), Viewer.service(Purpose.PUBLIC, due))) {
            assertThat(groups.lookBack(other, group, "x", UUID.randomUUID())).isEqualTo(new Answer.NotThere<UUID>());
        }
        UUID key = UUID.randomUUID();
        done(groups.lookBack(then, group, "Nothing, and we know why", key));
        assertThat(groups.lookBack(then, group, "Nothing, and we know why", key))
                .isEqualTo(new Answer.Done<>(group));
        assertThat(unfinished()).isEmpty();
        assertThat(groups.group(Viewer.service(Purpose.PUBLIC, due), group)
                        .orElseThrow()
                        .lookedBack())
                .contains(new Group.LookedBack(due, "Nothing, and we know why"));
    }

    @Test
    void a_group_that_goes_on_in_others_is_looked_back_on_there() {
        launch();
        done(groups.end(facilitator, group, Group.How.SPLIT, "Into two", UUID.randomUUID()));
        assertThat(unfinished()).isEmpty();
    }

    private Optional<LocalDate> unfinished() {
        return groups.group(facilitator, group).orElseThrow().unfinishedUntil();
    }

    private UUID begun(String name, Set<UUID> from) {
        return done(groups.begin(
                facilitator, room.cast().partnership(), room.council(), name, "an idea", from, UUID.randomUUID()));
    }

    private boolean stalled(LocalDate day) {
        return groups.group(room.facilitator(day), group).orElseThrow().stalledOn(day);
    }
}
