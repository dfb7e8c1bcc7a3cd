package org.throughline.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;

/** How many answered stands beside what the partnership aimed for, and of a hidden side neither number nor share. */
class CoverageTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 5, 24);
    private static final Wave.Invited PARENTS = new Wave.Invited(Side.PARENT_CARER, 80, 25, 88);
    private static final Wave.Invited YOUNG = new Wave.Invited(Side.YOUNG_PERSON, 16, 40, 16);
    private static final Wave.Invited HEALTH = new Wave.Invited(Side.HEALTH, 4, 50, 5);
    private static final Wave.Invited COUNCIL = new Wave.Invited(Side.COUNCIL, 10, 50, 12);

    private final ReadResult read = new ReadResult(
            new Wave(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Spring",
                    CLOSED,
                    Wave.State.CLOSED,
                    List.of(PARENTS, YOUNG, HEALTH, COUNCIL),
                    Optional.of(CLOSED),
                    Optional.of(CLOSED),
                    Optional.of(CLOSED.plusDays(3)),
                    Optional.empty()),
            new Result(Map.of(
                    Side.PARENT_CARER, new Result.OfSide(34, Map.of()),
                    Side.COUNCIL, new Result.OfSide(11, Map.of()))),
            List.of(),
            Map.of(),
            Optional.empty(),
            Map.of());

    @Test
    void how_many_answered_is_said_against_the_partnerships_own_aim() {
        assertThat(Covered.inShort(read, PARENTS)).isEqualTo("34 of 80 (43%, aim 25%)");
    }

    @Test
    void of_a_hidden_side_the_reason_is_said_and_no_number_of_answers() {
        assertThat(Covered.inShort(read, YOUNG)).isEqualTo("fewer than 5 answered: not shown");
        assertThat(Covered.inShort(read, HEALTH)).isEqualTo("fewer than 5 invited: not shown");
        assertThat(Covered.hiddenSides(read)).hasSize(2);
    }

    @Test
    void where_more_answered_than_were_invited_the_result_says_so() {
        assertThat(Covered.beyondInvited(read))
                .singleElement()
                .asString()
                .startsWith("Council: 11 answered, and 10 were invited. 12 codes had been printed");
    }

    @Test
    void the_file_has_the_share_and_the_aim_in_columns() {
        String file = new String(Figures.csv(read).named("figures.csv").bytes(), StandardCharsets.UTF_8);
        assertThat(file)
                .contains("invited,answered,answered in % of invited,aim in %")
                .contains("Parents and carers,80,34,43,25,")
                .contains("Young people,16,fewer than 5 answered: not shown,,40");
    }
}
