package org.throughline.partnership.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.law.Calendar;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.JobKind;

/**
 * Concerns run against clocks that nobody can stop by keeping silent (R7, requirements 51 and 88): warned at 10 and 15 working
 * days, public at 20 without a word of it, and words only when the family side releases them after a look.
 */
@ThroughlineTest
class ConcernsTest {
    private static final String WORDS = "canary-concern: families wait five months and nobody tells them why";
    private static final UUID ABOUT = new UUID(0, 1);

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Concerns concerns;

    @Autowired
    Answered answered;

    @Autowired
    ConcernStore store;

    @Autowired
    Acting acting;

    private AtTheTable.Cast cast;
    private UUID forum;
    private UUID council;
    private Viewer officer;
    private Viewer otherOfficer;

    @BeforeEach
    void seats() {
        cast = table.cast();
        var agency = made.agency(Sector.COUNCIL, cast.area().id());
        officer = made.staff(Role.SEND_OFFICER, agency, cast.area().id());
        otherOfficer = made.staff(Role.SEND_OFFICER, agency, cast.area().id());
        forum = seat(Side.PARENT_CARER, "Forum", cast.parentRepresentative().seat());
        council = seat(Side.COUNCIL, "Council SEND team", officer.seat());
        seat(Side.HEALTH, "Therapies", otherOfficer.seat());
    }

    @Test
    void after_twenty_working_days_everybody_sees_topic_seat_and_days_and_no_word_of_it() {
        UUID id = raise(WORDS);
        LocalDate last = workingDaysLater(TODAY, 20);
        for (Viewer other : List.of(otherOfficer, officerElsewhere())) {
            assertThat(concerns.of(on(last, other), cast.partnership())).isEmpty();
            assertThat(concerns.open(on(last, other), id)).isEmpty();
            List<Concern> then = concerns.of(on(last.plusDays(1), other), cast.partnership());
            assertThat(then).hasSize(1);
            assertThat(then.getFirst().topic()).isEqualTo(Topic.WAITING);
            assertThat(then.getFirst().to()).isEqualTo(council);
            assertThat(then.getFirst().daysUnanswered(last.plusDays(1))).isBetween(20, 21);
            assertThat(then.getFirst().steps())
                    .isNotEmpty()
                    .allSatisfy(s -> assertThat(s.words()).isEmpty());
            assertThat(concerns.open(on(last.plusDays(1), other), id)
                            .orElseThrow()
                            .toString())
                    .doesNotContain("canary");
        }
    }

    @Test
    void the_seat_the_family_side_and_the_facilitator_read_its_words_at_once() {
        UUID id = raise(WORDS);
        for (Viewer concerned : List.of(officer, cast.parentRepresentative(), cast.facilitator())) {
            assertThat(words(on(TODAY, concerned), id)).contains(WORDS);
        }
        assertThat(concerns.open(on(TODAY, officer), id).orElseThrow().heardOn())
                .contains(TODAY);
    }

    @Test
    void an_answer_in_time_keeps_it_among_those_concerned_for_good() {
        UUID id = raise(WORDS);
        LocalDate last = workingDaysLater(TODAY, 20);
        done(concerns.reply(on(last, officer), id, Happened.Kind.ANSWERED, "One letter a month.", key()));
        assertThat(concerns.of(on(last.plusDays(200), otherOfficer), cast.partnership()))
                .isEmpty();
        assertThat(concerns.open(on(last, officer), id).orElseThrow().daysUnanswered(last))
                .isEqualTo(20);
    }

    @Test
    void a_late_answer_does_not_take_back_that_it_was_late() {
        UUID id = raise(WORDS);
        LocalDate late = workingDaysLater(TODAY, 26);
        done(concerns.reply(on(late, officer), id, Happened.Kind.ANSWERED, "Sorry.", key()));
        Concern seen = concerns.of(on(late.plusDays(30), otherOfficer), cast.partnership())
                .getFirst();
        assertThat(seen.daysUnanswered(late.plusDays(30))).isEqualTo(26);
    }

    @Test
    void an_answer_that_is_none_lets_the_days_go_on_with_ten_more_to_answer() {
        UUID id = raise(WORDS);
        LocalDate answeredOn = workingDaysLater(TODAY, 18);
        done(concerns.reply(on(answeredOn, officer), id, Happened.Kind.ANSWERED, "We are looking into it.", key()));
        assertThat(concerns.noAnswer(on(answeredOn, officer), id, "no", key())).isInstanceOf(Answer.NotThere.class);
        done(concerns.noAnswer(on(answeredOn, cast.parentRepresentative()), id, "Nothing was said.", key()));
        LocalDate tenMore = workingDaysLater(answeredOn, 10);
        assertThat(concerns.of(on(tenMore, otherOfficer), cast.partnership())).isEmpty();
        assertThat(concerns.of(on(tenMore.plusDays(1), otherOfficer), cast.partnership()))
                .hasSize(1);
        done(concerns.reply(on(tenMore, officer), id, Happened.Kind.ANSWERED_AGAIN, "From May on: two weeks.", key()));
        assertThat(concerns.noAnswer(on(tenMore, cast.parentRepresentative()), id, "again", key()))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void the_seat_is_warned_at_ten_and_fifteen_working_days_once_each_and_not_after_an_answer() {
        UUID id = raise(WORDS);
        UUID other = raise("canary: another");
        done(concerns.reply(on(TODAY, officer), other, Happened.Kind.ANSWERED, "Yes.", key()));
        for (LocalDate night = TODAY; night.isBefore(TODAY.plusDays(40)); night = night.plusDays(1)) {
            warn(night);
        }
        List<Happened> steps = concerns.open(on(TODAY.plusDays(40), cast.facilitator()), id)
                .orElseThrow()
                .steps();
        assertThat(steps)
                .filteredOn(s -> s.kind().name().startsWith("WARNED"))
                .extracting(Happened::kind, Happened::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Happened.Kind.WARNED_10, workingDaysLater(TODAY, 10)),
                        org.assertj.core.groups.Tuple.tuple(Happened.Kind.WARNED_15, workingDaysLater(TODAY, 15)));
        assertThat(concerns.open(on(TODAY.plusDays(40), cast.facilitator()), other)
                        .orElseThrow()
                        .steps())
                .noneMatch(s -> s.kind().name().startsWith("WARNED"));
    }

    @Test
    void words_become_public_only_by_whoever_raised_it_and_only_after_a_look() {
        UUID id = raise(WORDS);
        assertThat(concerns.release(on(TODAY, officer), id, true, key())).isInstanceOf(Answer.NotThere.class);
        assertThat(concerns.release(on(TODAY, cast.facilitator()), id, true, key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(concerns.release(on(TODAY, cast.parentRepresentative()), id, false, key()))
                .isEqualTo(new Answer.Refused<>(ConcernWords.WHY_LOOK_FIRST));
        done(concerns.release(on(TODAY, cast.parentRepresentative()), id, true, key()));
        done(concerns.reply(on(TODAY, officer), id, Happened.Kind.ANSWERED, "canary-answer", key()));
        done(concerns.reply(on(TODAY, officer), id, Happened.Kind.ACTED, "A letter every month.", key()));
        assertThat(words(on(TODAY, otherOfficer), id))
                .contains(WORDS, "A letter every month.")
                .noneMatch(w -> w.contains("canary-answer"));
    }

    @Test
    void words_that_lead_to_a_household_cannot_be_made_public() {
        UUID id = raise("The family at LS6 3HN waits");
        assertThat(concerns.release(on(TODAY, cast.parentRepresentative()), id, true, key()))
                .isEqualTo(new Answer.Refused<>(ConcernWords.WHY_LEADS_TO_SOMEBODY));
        done(concerns.reply(on(TODAY, officer), id, Happened.Kind.ANSWERED, "Yes.", key()));
        assertThat(concerns.reply(on(TODAY, officer), id, Happened.Kind.ACTED, "We rang 0113 496 0999.", key()))
                .isEqualTo(new Answer.Refused<>(ConcernWords.WHY_LEADS_TO_SOMEBODY));
    }

    @Test
    void nobody_else_can_raise_or_answer() {
        assertThat(concerns.raise(on(TODAY, officer), cast.partnership(), forum, council, Topic.OTHER, "x", key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(concerns.raise(
                        on(TODAY, cast.facilitator()), cast.partnership(), forum, council, Topic.OTHER, "x", key()))
                .isInstanceOf(Answer.NotThere.class);
        UUID id = raise(WORDS);
        assertThat(concerns.reply(on(TODAY, otherOfficer), id, Happened.Kind.ANSWERED, "x", key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(concerns.reply(on(TODAY, cast.parentRepresentative()), id, Happened.Kind.ANSWERED, "x", key()))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void one_sending_has_one_effect() {
        UUID key = key();
        UUID first = done(concerns.raise(
                on(TODAY, cast.parentRepresentative()), cast.partnership(), forum, council, Topic.OTHER, "x", key));
        UUID again = done(concerns.raise(
                on(TODAY, cast.parentRepresentative()), cast.partnership(), forum, council, Topic.OTHER, "x", key));
        assertThat(again).isEqualTo(first);
        assertThat(concerns.of(on(TODAY, cast.facilitator()), cast.partnership()))
                .hasSize(1);
    }

    @Test
    void clocks_are_those_of_a_slow_count_and_of_fewer_than_five_nothing_is_said() {
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDate raisedOn = TODAY.plusDays(7L * i);
            UUID id = done(concerns.raise(
                    on(raisedOn, cast.parentRepresentative()),
                    cast.partnership(),
                    forum,
                    council,
                    Topic.OTHER,
                    "x",
                    key()));
            assertThat(clocks(raisedOn).put()).isEqualTo(i < 4 ? OptionalInt.empty() : OptionalInt.of(5));
            LocalDate answeredOn = raisedOn.plusDays(3L * i + 1);
            done(concerns.reply(on(answeredOn, officer), id, Happened.Kind.ANSWERED, "y", key()));
            int slow = 0;
            for (LocalDate day = raisedOn.plusDays(1); !day.isAfter(answeredOn); day = day.plusDays(1)) {
                slow += Calendar.england().isWorkingDay(day) ? 1 : 0;
            }
            counted.add(slow);
        }
        counted.sort(null);
        Answered.Clocks clocks = clocks(TODAY.plusDays(90));
        assertThat(clocks.answered()).hasValue(counted.get(2));
        assertThat(clocks.acknowledged()).isEmpty();
        assertThat(clocks.unanswered()).hasValue(0);
    }

    @Test
    void a_seat_whose_answers_are_written_down_for_it_has_heard_by_its_first_answer() {
        for (int i = 0; i < 5; i++) {
            UUID id = done(concerns.raise(
                    on(TODAY, cast.parentRepresentative()),
                    cast.partnership(),
                    forum,
                    council,
                    Topic.OTHER,
                    "x",
                    key()));
            LocalDate next = workingDaysLater(TODAY, 1);
            done(concerns.reply(on(next, cast.facilitator()), id, Happened.Kind.ANSWERED, "y", key()));
        }
        assertThat(clocks(TODAY.plusDays(30)).heard()).hasValue(1);
    }

    @Test
    void what_waits_for_a_seat_is_told_to_whoever_holds_it_and_to_nobody_else() {
        UUID earlier = raise(WORDS);
        LocalDate next = workingDaysLater(TODAY, 3);
        UUID later = done(concerns.raise(
                on(next, cast.parentRepresentative()),
                cast.partnership(),
                forum,
                council,
                Topic.TRANSPORT,
                WORDS,
                key()));
        for (LocalDate day : List.of(next, workingDaysLater(TODAY, 40))) {
            for (Viewer other : List.of(
                    on(day, otherOfficer),
                    on(day, officerElsewhere()),
                    on(day, cast.parentRepresentative()),
                    on(day, cast.facilitator()),
                    AtTheTable.everybody(day))) {
                assertThat(answered.waitingFor(other)).isEmpty();
            }
        }
        assertThat(answered.waitingFor(on(next, officer)))
                .extracting(Concern::id)
                .containsExactly(earlier, later);
        done(concerns.reply(on(next, officer), earlier, Happened.Kind.ANSWERED, "y", key()));
        assertThat(answered.waitingFor(on(next, officer)))
                .extracting(Concern::id)
                .containsExactly(later);
        LocalDate now = workingDaysLater(next, 1);
        done(concerns.noAnswer(on(now, cast.parentRepresentative()), earlier, "it was none", key()));
        assertThat(answered.waitingFor(on(now, officer)))
                .as("the one that is public sooner stands first")
                .extracting(Concern::id)
                .containsExactly(earlier, later);
    }

    @Test
    void a_warned_seat_reads_the_last_warning_where_it_comes_in() {
        raise(WORDS);
        assertThat(waitingOn(TODAY).warnedAfter()).isEmpty();
        warn(workingDaysLater(TODAY, 10));
        assertThat(waitingOn(workingDaysLater(TODAY, 10)).warnedAfter()).hasValue(10);
        warn(workingDaysLater(TODAY, 15));
        assertThat(waitingOn(workingDaysLater(TODAY, 15)).warnedAfter()).hasValue(15);
    }

    private Concern waitingOn(LocalDate day) {
        return answered.waitingFor(on(day, officer)).getFirst();
    }

    private Answered.Clocks clocks(LocalDate today) {
        return answered
                .of(
                        partnerships
                                .design(on(today, cast.facilitator()), cast.partnership())
                                .orElseThrow(),
                        today)
                .stream()
                .filter(c -> c.place().id().equals(council))
                .findFirst()
                .orElseThrow();
    }

    private UUID raise(String words) {
        return done(concerns.raise(
                on(TODAY, cast.parentRepresentative()),
                cast.partnership(),
                forum,
                council,
                Topic.WAITING,
                words,
                key()));
    }

    private List<String> words(Viewer viewer, UUID id) {
        return concerns.open(viewer, id).orElseThrow().steps().stream()
                .flatMap(s -> s.words().stream())
                .toList();
    }

    private Viewer officerElsewhere() {
        var area = made.area();
        return made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, area.id()), area.id());
    }

    private void warn(LocalDate night) {
        Warnings warnings = new Warnings(
                store,
                acting,
                partnerships,
                Clock.fixed(night.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        acting.doAs(Viewer.service(Purpose.CHASING, night), () -> {
            Optional<UUID> reached = Optional.empty();
            while (warnings.step(ABOUT, reached) instanceof JobKind.More more) {
                reached = Optional.of(more.reached());
            }
        });
    }

    /** Counted day by day, apart from the product's own counting. */
    private static LocalDate workingDaysLater(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= Calendar.england().isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private UUID seat(Side side, String title, SeatId signsIn) {
        return table.seat(cast, side, title, signsIn);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
