package org.throughline.partnership.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;

/** What is observed of consultation equals a slow independent count of who was asked on which day. */
@ThroughlineTest
class AskedBeforeItWasDecidedTest {
    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    @Autowired
    ServiceChanges changes;

    @Autowired
    Observing observing;

    @Test
    void the_figure_of_random_changes_equals_a_slow_independent_count() {
        Random random = new Random(84);
        for (int round = 0; round < 3; round++) {
            AtTheTable.Cast cast = table.cast();
            int decided = 0;
            int before = 0;
            for (int i = 0; i < 8; i++) {
                LocalDate day = TODAY.minusDays(random.nextInt(500));
                UUID change = begun(cast);
                boolean familyEarlier = false;
                for (int asked = random.nextInt(4); asked > 0; asked--) {
                    Side side = Side.values()[random.nextInt(Side.values().length)];
                    LocalDate on = day.plusDays(random.nextInt(7) - 3);
                    LocalDate known = on.isAfter(TODAY) ? TODAY : on;
                    ask(cast, change, side, known);
                    boolean family = side == Side.PARENT_CARER || side == Side.YOUNG_PERSON;
                    familyEarlier |= family && known.compareTo(day) < 0;
                }
                if (random.nextInt(5) > 0) {
                    done(changes.decided(cast.facilitator(), cast.partnership(), change, day, "so", key()));
                    boolean lately = !day.isBefore(TODAY.minusMonths(12));
                    decided += lately ? 1 : 0;
                    before += lately && familyEarlier ? 1 : 0;
                }
            }
            assertThat(figure(cast, TODAY))
                    .isEqualTo(decided == 0 ? Optional.empty() : Optional.of(before + " of " + decided));
            assertThat(figure(cast, TODAY.minusDays(1)))
                    .as("nothing had been written down by then")
                    .isEmpty();
        }
    }

    @Test
    void what_is_written_down_later_does_not_mend_the_figure_of_an_earlier_day() {
        AtTheTable.Cast cast = table.cast();
        UUID change = begun(cast);
        done(changes.decided(cast.facilitator(), cast.partnership(), change, TODAY, "so", key()));
        assertThat(figure(cast, TODAY)).contains("0 of 1");
        done(changes.asked(
                on(TODAY.plusDays(3), cast.facilitator()),
                cast.partnership(),
                change,
                asked(Side.PARENT_CARER, TODAY.minusDays(9)),
                key()));
        assertThat(figure(cast, TODAY)).contains("0 of 1");
        assertThat(figure(cast, TODAY.plusDays(3))).contains("1 of 1");
    }

    private UUID begun(AtTheTable.Cast cast) {
        return done(changes.begin(
                cast.facilitator(),
                cast.partnership(),
                "A change",
                "a need",
                cast.place(),
                TODAY.minusDays(510),
                key()));
    }

    private void ask(AtTheTable.Cast cast, UUID change, Side side, LocalDate on) {
        done(changes.asked(cast.facilitator(), cast.partnership(), change, asked(side, on), key()));
    }

    private static ServiceChange.Asked asked(Side side, LocalDate on) {
        return new ServiceChange.Asked(Stage.DESIGN, side, "some of them", "at a stall", on, "said", "changed");
    }

    private Optional<String> figure(AtTheTable.Cast cast, LocalDate day) {
        Design design =
                partnerships.design(cast.facilitator(), cast.partnership()).orElseThrow();
        return observing.on(cast.facilitator(), design, day).stream()
                .filter(o -> o.indicator() == Observed.Indicator.CONSULTED_BEFORE_DRAFT)
                .findFirst()
                .orElseThrow()
                .figure();
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
