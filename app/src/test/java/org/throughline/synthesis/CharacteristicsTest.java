package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.people.SeatId;

/** What reports have in common, as extraction settled it. */
class CharacteristicsTest {
    private static final Question AGE = Question.of("Age", "", List.of("Early years", "After sixteen"));
    private static final Question PLACE = Question.of("Place", "", List.of());
    private static final Questionnaire FORM =
            new Questionnaire("extraction", 1, "A form", "", "", true, false, List.of(AGE, PLACE));

    private static Compared report(UUID id, Optional<String> age) {
        Given given = new Given(AGE.key(), age.orElse("After sixteen"), "words", "1", "", false);
        Given place = new Given(PLACE.key(), "Leeds", "words", "1", "", false);
        return new Compared(
                id,
                new SeatId(UUID.randomUUID()),
                new SeatId(UUID.randomUUID()),
                List.of(
                        new Compared.Row(
                                AGE,
                                given,
                                given,
                                List.of(),
                                age.map(_ -> new Compared.Stands(given, Compared.How.SAME, ""))),
                        new Compared.Row(
                                PLACE,
                                place,
                                place,
                                List.of(),
                                Optional.of(new Compared.Stands(place, Compared.How.SAME, "")))));
    }

    @Test
    void
            each_answer_that_can_be_chosen_names_the_reports_of_which_it_stands_and_an_open_difference_counts_for_neither() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        List<Characteristics.Characteristic> all = Characteristics.all(List.of(new Characteristics.Told(
                FORM,
                List.of(
                        report(one, Optional.of("Early years")),
                        report(two, Optional.of("Early years")),
                        report(open, Optional.empty())))));
        assertThat(all).singleElement().satisfies(c -> {
            assertThat(c.name()).isEqualTo("age: Early years");
            assertThat(c.reports()).isEqualTo(Set.of(one, two));
            assertThat(c.of(List.of(open))).isFalse();
            assertThat(c.of(List.of(open, two))).isTrue();
        });
    }

    @Test
    void what_a_newer_version_of_the_form_tells_of_a_report_counts_and_an_older_one_tells_the_rest() {
        UUID again = UUID.randomUUID();
        UUID before = UUID.randomUUID();
        assertThat(Characteristics.all(List.of(
                        new Characteristics.Told(FORM, List.of(report(again, Optional.of("After sixteen")))),
                        new Characteristics.Told(
                                FORM,
                                List.of(
                                        report(again, Optional.of("Early years")),
                                        report(before, Optional.of("Early years")))))))
                .extracting(Characteristics.Characteristic::name, Characteristics.Characteristic::reports)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("age: Early years", Set.of(before)),
                        org.assertj.core.groups.Tuple.tuple("age: After sixteen", Set.of(again)));
    }
}
