package org.throughline.partnership.newcomers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.meetings.Decision;
import org.throughline.people.SeatId;

/** Whoever comes new reads what was settled lately, the newest first, and is told truly how long it takes. */
class WholeTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID TABLE = UUID.randomUUID();

    @Test
    void what_was_settled_within_a_year_stands_there_the_newest_first_and_what_is_open_beside_it() {
        Decision old = decision("old", Optional.of(TODAY.minusMonths(12).minusDays(1)), "why");
        Decision first = decision("first", Optional.of(TODAY.minusMonths(12)), "why");
        Decision last = decision("last", Optional.of(TODAY), "why");
        Decision open = decision("open", Optional.empty(), "");
        WholeTable table = table(List.of(), List.of(old, first, open, last));
        assertThat(table.settled()).containsExactly(last, first);
        assertThat(table.toDecide()).containsExactly(open);
    }

    @Test
    void a_page_of_fifteen_hundred_words_takes_ten_minutes_and_what_is_not_on_it_takes_none() {
        String hundred = "word ".repeat(100);
        List<Goal> goals = IntStream.range(0, 15)
                .mapToObj(i -> new Goal(UUID.randomUUID(), TABLE, Optional.empty(), hundred, Optional.empty(), i))
                .toList();
        assertThat(table(goals, List.of()).minutes()).isEqualTo(10);
        assertThat(table(List.of(), List.of()).minutes()).isEqualTo(1);
        List<Decision> many = IntStream.range(0, 40)
                .mapToObj(i -> decision("q", Optional.of(TODAY.minusDays(i)), hundred))
                .toList();
        int few = table(List.of(), many.subList(0, WholeTable.MOST)).minutes();
        assertThat(table(List.of(), many).minutes()).isEqualTo(few);
    }

    private static WholeTable table(List<Goal> goals, List<Decision> decisions) {
        Partnership partnership = new Partnership(
                TABLE,
                "Table",
                Partnership.Kind.AREA,
                Optional.empty(),
                "",
                "",
                1,
                TODAY,
                new SeatId(UUID.randomUUID()));
        Design design = new Design(partnership, List.of(), goals, List.of());
        return new WholeTable(design, decisions, List.of(), List.of(), List.of(), TODAY);
    }

    private static Decision decision(String question, Optional<LocalDate> taken, String reasons) {
        Decision.Option yes = new Decision.Option(UUID.randomUUID(), "Yes");
        return new Decision(
                UUID.randomUUID(),
                TABLE,
                UUID.randomUUID(),
                question,
                TODAY.minusYears(2),
                List.of(yes, new Decision.Option(UUID.randomUUID(), "No")),
                List.of(),
                taken.map(on -> new Decision.Taken(on, yes.id(), reasons, "e", on.plusMonths(6), List.of())),
                Optional.empty());
    }
}
