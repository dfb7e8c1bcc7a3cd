package org.throughline.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.meetings.Decision;

/** What stands first on a partnership's page: the newest decisions with what was chosen, whoever looks. */
class LatelyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void the_newest_decisions_stand_first_by_the_day_on_which_they_were_taken_and_open_questions_do_not() {
        List<Decision> asked = List.of(
                decision("asked first, taken last", Optional.of(TODAY.minusDays(3))),
                decision("taken long ago", Optional.of(TODAY.minusYears(1))),
                decision("not taken", Optional.empty()),
                decision("taken last month", Optional.of(TODAY.minusMonths(1))));
        Lately lately = Lately.of(List.of(), asked, TODAY);
        assertThat(lately.decided().stream().map(Decision::question))
                .containsExactly("asked first, taken last", "taken last month", "taken long ago");
        assertThat(lately.said(lately.decided().getFirst()))
                .as("what was chosen and when, without opening it")
                .isEqualTo("Yes · 24 November 2026");
        assertThat(lately.next()).isEmpty();
    }

    @Test
    void of_many_decisions_the_page_shows_three_and_leads_to_the_rest() {
        List<Decision> many = IntStream.range(0, 40)
                .mapToObj(i -> decision("number " + i, Optional.of(TODAY.minusDays(i))))
                .toList();
        assertThat(Lately.of(List.of(), many, TODAY).decided().stream().map(Decision::question))
                .containsExactly("number 0", "number 1", "number 2");
    }

    private static Decision decision(String question, Optional<LocalDate> taken) {
        Decision.Option yes = new Decision.Option(UUID.randomUUID(), "Yes");
        return new Decision(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                question,
                TODAY.minusYears(2),
                List.of(yes, new Decision.Option(UUID.randomUUID(), "No")),
                List.of(),
                taken.map(on -> new Decision.Taken(on, yes.id(), "why", "what", on.plusMonths(6), List.of())),
                Optional.empty());
    }
}
