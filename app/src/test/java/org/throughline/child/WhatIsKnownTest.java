package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.pages.Dates;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** "As known on" a day, against a naive replay of everything that was written down (C-4). */
class WhatIsKnownTest {
    private static final PersonId CHILD = PersonId.fresh();
    private static final SeatId SEAT = SeatId.fresh();

    @Test
    void what_was_written_after_midnight_in_london_is_not_known_on_the_day_before() {
        Contribution inSummer = said(Instant.parse("2026-05-03T23:30:00Z"), TrueDuring.notSaid(), Optional.empty());
        Contribution inWinter = said(Instant.parse("2026-01-03T23:30:00Z"), TrueDuring.notSaid(), Optional.empty());
        WhatIsKnown all = new WhatIsKnown(List.of(inWinter, inSummer), List.of());

        assertThat(all.on(LocalDate.of(2026, 5, 3)).contributions()).containsExactly(inWinter);
        assertThat(all.on(LocalDate.of(2026, 5, 4)).contributions()).containsExactly(inWinter, inSummer);
        assertThat(all.on(LocalDate.of(2026, 1, 3)).contributions()).containsExactly(inWinter);
    }

    @Test
    void as_known_on_any_day_about_any_day_is_what_a_replay_gives() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<Contribution> history = history(random);
            WhatIsKnown all = new WhatIsKnown(history, List.of());
            for (int i = 0; i < 25; i++) {
                LocalDate known = LocalDate.of(2026, 3, 20).plusDays(random.nextInt(20));
                LocalDate about = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(40));
                assertThat(all.on(known).about(about).contributions())
                        .as("seed %d, known %s, about %s", seed, known, about)
                        .isEqualTo(replayed(history, known, about));
                assertThat(all.on(known).standing())
                        .as("seed %d, standing on %s", seed, known)
                        .isEqualTo(standingByReplay(history, known));
            }
        }
    }

    /** Reads the history one by one and stops at the first that was written on a later day. */
    private static List<Contribution> replayed(List<Contribution> history, LocalDate known, LocalDate about) {
        List<Contribution> so = new ArrayList<>();
        for (Contribution c : history) {
            LocalDate writtenOn = c.times().recordedAt().atZone(Dates.LONDON).toLocalDate();
            if (writtenOn.isAfter(known)) {
                break;
            }
            TrueDuring when = c.times().trueDuring();
            boolean tooLate =
                    when.from().isPresent() && about.isBefore(when.from().get());
            boolean over = when.to().isPresent() && when.to().get().isBefore(about);
            if (!tooLate && !over) {
                so.add(c);
            }
        }
        return so;
    }

    private static List<Contribution> standingByReplay(List<Contribution> history, LocalDate known) {
        Map<ContributionId, Contribution> standing = new LinkedHashMap<>();
        for (Contribution c : history) {
            if (c.times().recordedAt().atZone(Dates.LONDON).toLocalDate().isAfter(known)) {
                break;
            }
            c.links().replaces().ifPresent(standing::remove);
            standing.put(c.id(), c);
        }
        return List.copyOf(standing.values());
    }

    /** Round the end of March, where a day has 23 hours. */
    private static List<Contribution> history(Random random) {
        List<Contribution> history = new ArrayList<>();
        Set<ContributionId> replaced = new HashSet<>();
        Instant at = Instant.parse("2026-03-20T00:00:00Z");
        int many = random.nextInt(30);
        for (int i = 0; i < many; i++) {
            at = at.plusSeconds(random.nextInt(60 * 60 * 30));
            Optional<ContributionId> earlier = history.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(history.get(random.nextInt(history.size())).id())
                            .filter(replaced::add);
            history.add(said(at, when(random), earlier));
        }
        return history;
    }

    private static TrueDuring when(Random random) {
        LocalDate from = LocalDate.of(2026, 3, 1).plusDays(random.nextInt(40));
        return switch (random.nextInt(4)) {
            case 0 -> TrueDuring.notSaid();
            case 1 -> TrueDuring.onDay(from);
            case 2 -> TrueDuring.since(from);
            default -> TrueDuring.between(from, from.plusDays(random.nextInt(20)), TrueDuring.Precision.DAY);
        };
    }

    private static Contribution said(Instant at, TrueDuring when, Optional<ContributionId> replaces) {
        return new Contribution(
                ContributionId.fresh(),
                CHILD,
                new Contributor(CHILD, Perspective.CHILD, SEAT, Optional.empty()),
                new FirstHand(),
                Kind.VIEW,
                AreaOfLife.LEARNING,
                new Contribution.Times(when, LocalDate.of(2026, 3, 1), Optional.empty(), at),
                new Audience.Circle(),
                "en",
                new Words("words"),
                new Contribution.Links(replaces, Optional.empty(), Optional.empty()));
    }
}
