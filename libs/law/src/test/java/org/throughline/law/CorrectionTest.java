package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.law.Fact.Replaces;

class CorrectionTest {

    private static final Happening REQUEST = new Happening.RequestReceived();

    private static FactDates received(String day, int second) {
        return FactDates.recorded(Instant.EPOCH.plusSeconds(second)).receivedOn(LocalDate.parse(day));
    }

    private static Fact correcting(String earlier, String id, String day, int second) {
        return new Fact(id, REQUEST, received(day, second), Optional.of(new Replaces(earlier, "the stamp says so")));
    }

    @Test
    void a_corrected_date_moves_the_duty_and_keeps_its_key() {
        Story story = new Story().requested("2026-09-07");
        story.corrected("request", REQUEST, story.dates().receivedOn(LocalDate.parse("2026-09-04")), "post room stamp");
        assertThat(story.duties()).hasSize(3);
        assertThat(story.duty("R-4/request").due()).isEqualTo("2026-10-16");
        assertThat(story.duty("R-4/request").startFactId()).isEqualTo("fact1");
    }

    @Test
    void a_correction_can_be_corrected() {
        List<Fact> facts = List.of(
                new Fact("a", REQUEST, received("2026-09-07", 0)),
                correcting("a", "b", "2026-09-04", 1),
                correcting("b", "c", "2026-09-01", 2));
        assertThat(Duties.from(facts, Editions.england()).getFirst())
                .extracting(Duty::key, Duty::startDate)
                .containsExactly("R-4/a", LocalDate.parse("2026-09-01"));
    }

    @Test
    void of_two_corrections_of_one_fact_the_last_written_down_stands() {
        List<Fact> facts = List.of(
                correcting("a", "z", "2026-09-01", 1),
                correcting("a", "b", "2026-09-04", 2),
                new Fact("a", REQUEST, received("2026-09-07", 0)));
        assertThat(Duties.from(facts, Editions.england()).getFirst().startDate())
                .isEqualTo("2026-09-04");
    }

    @Test
    void what_was_recorded_by_mistake_makes_no_duty() {
        Story story = new Story().requested("2026-09-07");
        story.corrected("request", new Happening.NeverHappened(), story.dates(), "another child's letter");
        assertThat(story.duties()).isEmpty();
    }

    @Test
    void a_plan_sent_by_mistake_leaves_the_duty_open_again() {
        Story story = new Story().requested("2026-09-07").finalPlan("2027-01-20");
        story.corrected("final", new Happening.NeverHappened(), story.dates(), "it was the draft");
        assertThat(story.duty("R-15/request").outcome()).isEqualTo(new Outcome.Open());
    }

    @Test
    void broken_corrections_are_refused_in_words() {
        Editions england = Editions.england();
        Fact a = new Fact("a", REQUEST, received("2026-09-07", 0));
        assertThatThrownBy(() -> Duties.from(List.of(correcting("gone", "b", "2026-09-04", 1)), england))
                .hasMessageContaining("replaces gone, which is not among");
        assertThatThrownBy(() -> Duties.from(
                        List.of(correcting("c", "b", "2026-09-04", 1), correcting("b", "c", "2026-09-04", 1)), england))
                .hasMessageContaining("in a circle");
        assertThatThrownBy(() -> Duties.from(List.of(a, new Fact("a", REQUEST, received("2026-09-08", 0))), england))
                .hasMessageContaining("Two different facts");
        assertThatThrownBy(() -> correcting("b", "b", "2026-09-04", 1)).hasMessageContaining("itself");
        assertThatThrownBy(() -> new Replaces("a", " ")).hasMessageContaining("says why");
        assertThatThrownBy(() -> new Fact("n", new Happening.NeverHappened(), new Story().dates()))
                .hasMessageContaining("which fact was the mistake");
    }
}
