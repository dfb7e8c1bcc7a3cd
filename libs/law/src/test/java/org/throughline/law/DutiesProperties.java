package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.throughline.law.Happening.Concerning;

/** What must hold for any history, also an odd one. A failure prints its seed. */
class DutiesProperties {

    /** Days on which date arithmetic likes to go wrong. */
    private static final List<LocalDate> AWKWARD = List.of(
            LocalDate.parse("2028-02-29"),
            LocalDate.parse("2026-03-29"),
            LocalDate.parse("2026-10-25"),
            LocalDate.parse("2026-08-31"),
            LocalDate.parse("2026-12-31"));

    /** One to twelve acts in any order over a year and a half, sensible or not, some of them corrected. */
    private static List<Fact> history(Random random) {
        LocalDate start = AWKWARD.get(random.nextInt(AWKWARD.size())).minusDays(random.nextInt(300));
        Story story = new Story().requested(start.toString());
        int acts = 1 + random.nextInt(12);
        for (int act = 0; act < acts; act++) {
            String day = start.plusDays(random.nextInt(540)).toString();
            switch (random.nextInt(11)) {
                case 0 -> story.requested(day);
                case 1 -> story.willAssess(day);
                case 2 -> story.willNotAssess(day);
                case 3 -> story.askedForAdvice("nhs", day);
                case 4 -> story.askedForAdvice("school", day);
                case 5 -> story.advised(random.nextBoolean() ? "nhs" : "school", day);
                case 6 -> story.draftServed(day);
                case 7 -> story.noPlan(day);
                case 8 -> story.finalPlan(day);
                case 9 -> story.withdrawn(day);
                default ->
                    story.corrected(
                            story.facts.get(random.nextInt(story.facts.size())).id(),
                            new Happening.RequestReceived(),
                            story.dates().receivedOn(LocalDate.parse(day)),
                            "wrong day");
            }
        }
        return story.facts;
    }

    private static List<Duty> duties(List<Fact> facts) {
        return Duties.from(facts, Editions.england());
    }

    @Property
    void facts_in_any_order_give_the_same_duties(@ForAll Random random) {
        List<Fact> facts = history(random);
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(duties(shuffled)).isEqualTo(duties(facts));
    }

    @Property
    void duties_from_a_request_are_what_a_slow_reading_of_the_diary_gives(@ForAll Random random) {
        List<Fact> facts = history(random);
        assertThat(duties(facts).stream()
                        .filter(duty -> List.of("R-4", "R-15").contains(duty.ruleId()))
                        .collect(Collectors.toMap(Duty::key, duty -> SlowDiary.inWords(duty.outcome()))))
                .isEqualTo(SlowDiary.read(StandingFact.of(facts)));
    }

    @Property
    void facts_told_twice_change_nothing(@ForAll Random random) {
        List<Fact> facts = history(random);
        List<Fact> twice = new ArrayList<>(facts);
        twice.addAll(facts);
        assertThat(duties(twice)).isEqualTo(duties(facts));
    }

    @Property
    void every_duty_has_its_own_key_and_a_citation(@ForAll Random random) {
        List<Duty> duties = duties(history(random));
        assertThat(duties).extracting(Duty::key).doesNotHaveDuplicates();
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.citation().text()).isNotBlank();
            assertThat(duty.explanation().arithmetic().lastDay()).isEqualTo(duty.due());
            assertThat(duty.edition().inForceOn(duty.startDate())).isTrue();
        });
    }

    @Property(tries = 200)
    void claiming_exceptions_changes_nothing_but_the_claims(@ForAll Random random) {
        List<Fact> facts = history(random);
        Story claimed = new Story();
        claimed.facts.addAll(facts);
        for (ExceptionGround ground : ExceptionGround.values()) {
            String day =
                    facts.getFirst().lawDate().plusDays(random.nextInt(200)).toString();
            claimed.claimed(ground, Concerning.rule(random.nextBoolean() ? "R-15" : "R-4"), day);
        }
        assertThat(claimed.duties())
                .usingRecursiveComparison()
                .ignoringFields("exceptions")
                .isEqualTo(duties(facts));
    }

    @Property(tries = 200)
    void a_history_corrected_is_the_history_that_was_right_from_the_start(@ForAll Random random) {
        LocalDate wrong = AWKWARD.get(random.nextInt(AWKWARD.size()));
        LocalDate right = wrong.minusDays(random.nextInt(30));
        Story mended = new Story()
                .requested(wrong.toString())
                .willAssess(wrong.plusDays(20).toString());
        mended.corrected(
                "request", new Happening.RequestReceived(), mended.dates().receivedOn(right), "the stamp");
        Story plain = new Story()
                .requested(right.toString())
                .willAssess(wrong.plusDays(20).toString());
        assertThat(mended.duties())
                .usingRecursiveComparison()
                .ignoringFields("startFactId")
                .isEqualTo(plain.duties());
    }

    @Property
    void status_is_the_number_of_days_one_would_count_on_a_wall_calendar(@ForAll Random random) {
        for (Duty duty : duties(history(random))) {
            LocalDate today = AWKWARD.get(random.nextInt(AWKWARD.size()));
            switch (duty.statusOn(today)) {
                case Status.DueIn(long days) ->
                    assertThat(days).isEqualTo(steps(today, duty.due())).isPositive();
                case Status.LastDayToday() -> assertThat(today).isEqualTo(duty.due());
                case Status.Late(long days) ->
                    assertThat(days).isEqualTo(steps(duty.due(), today)).isPositive();
                case Status.PassedUndecided(long days) -> {
                    assertThat(duty.ruleId()).isEqualTo("R-10");
                    assertThat(days).isEqualTo(steps(duty.due(), today)).isPositive();
                }
                case Status.WindowClosed(LocalDate last) -> assertThat(last).isBefore(today);
                case Status.MetInTime(LocalDate on) ->
                    assertThat(on).isBeforeOrEqualTo(duty.due()).isBeforeOrEqualTo(today);
                case Status.MetLate(LocalDate on, long days) ->
                    assertThat(days).isEqualTo(steps(duty.due(), on)).isPositive();
                case Status.NoLongerApplies ended -> assertThat(ended.since()).isBeforeOrEqualTo(today);
            }
            assertThat(duty.statusOn(today).words()).endsWith(".");
        }
    }

    /** How many days one steps forward from one day to reach the other. */
    private static long steps(LocalDate from, LocalDate to) {
        long steps = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            steps++;
        }
        return steps;
    }
}
