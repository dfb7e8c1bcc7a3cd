package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;

/** How many seats somebody holds equals a slow independent count, for all seats and for those of families and young people. */
@ThroughlineTest
class SeatsCountedTest {
    @Autowired
    AtTheTable table;

    @Autowired
    ObservedHere observed;

    @Autowired
    Partnerships partnerships;

    /** What a slow reader with a pencil notes of a seat. */
    private record Pencil(boolean family, boolean somebody, LocalDate from, LocalDate until) {}

    @Test
    void seats_of_random_terms_are_counted_on_every_day_looked_at_as_a_slow_reader_counts_them() {
        Random random = new Random(17);
        for (int round = 0; round < 3; round++) {
            AtTheTable.Cast cast = table.cast();
            List<Pencil> noted =
                    new ArrayList<>(List.of(new Pencil(false, true, TODAY.minusYears(1), TODAY.plusYears(3))));
            for (int i = random.nextInt(12); i > 0; i--) {
                noted.add(seat(cast, random));
            }
            for (int days : List.of(-400, -100, 0, 50, 300, 1200)) {
                LocalDate day = TODAY.plusDays(days);
                assertThat(observed.figure(cast, Observed.Indicator.SEATS_FILLED, day))
                        .as("all, %s", day)
                        .isEqualTo(slow(noted, false, day));
                assertThat(observed.figure(cast, Observed.Indicator.FAMILY_SEATS_FILLED, day))
                        .as("families, %s", day)
                        .isEqualTo(slow(noted, true, day));
            }
        }
    }

    private Pencil seat(AtTheTable.Cast cast, Random random) {
        Side side = Side.values()[random.nextInt(Side.values().length)];
        boolean somebody = random.nextInt(3) > 0;
        LocalDate from = TODAY.minusDays(random.nextInt(500)).plusDays(random.nextInt(200));
        LocalDate until = from.plusDays(random.nextInt(400));
        done(partnerships.add(
                cast.facilitator(),
                new Place(
                        UUID.randomUUID(),
                        cast.partnership(),
                        side,
                        "Seat",
                        "sent",
                        "something",
                        Place.Duty.MEMBER,
                        somebody ? Optional.of("somebody") : Optional.empty(),
                        false,
                        Optional.empty(),
                        from,
                        until),
                UUID.randomUUID()));
        return new Pencil(side == Side.PARENT_CARER || side == Side.YOUNG_PERSON, somebody, from, until);
    }

    private static Optional<String> slow(List<Pencil> noted, boolean familiesOnly, LocalDate day) {
        int seats = 0;
        int held = 0;
        for (Pencil p : noted) {
            if (familiesOnly && !p.family()) {
                continue;
            }
            for (LocalDate d = p.from(); !d.isAfter(p.until()); d = d.plusDays(1)) {
                if (d.equals(day)) {
                    seats++;
                    held += p.somebody() ? 1 : 0;
                }
            }
        }
        return seats == 0 ? Optional.empty() : Optional.of(held + " of " + seats);
    }
}
