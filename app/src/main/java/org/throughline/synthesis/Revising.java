package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Changing one's mind about themes and readings: a theme gets another name, a reading is taken back by whoever made it. Each
 * time with a reason, and what was said before stays in the trail.
 */
@Service
public class Revising {
    private final Syntheses syntheses;
    private final Acting acting;
    private final CodingStore coding;
    private final RevisingStore store;
    private final Clock clock;

    Revising(Syntheses syntheses, Acting acting, CodingStore coding, RevisingStore store, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.coding = coding;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One name of a theme.
     *
     * @param number 1 as first named; each later name adds one
     * @param why empty for the first
     */
    public record Named(int number, String name, String why, SeatId by, Instant at) {}

    /** Somebody's reading with the words that it reads. */
    public record OneReading(Extract extract, Extract.Coding coding) {}

    /** Every name of a theme, the first first; empty when there is no such theme. */
    public List<Named> names(Viewer viewer, SynthesisId id, UUID theme) {
        return acting.as(viewer, () -> store.names(id, theme));
    }

    /**
     * Names a theme anew. Whoever began from a name that is no longer the newest is told so, and nothing is written.
     *
     * @param from the number of the name from which this person began
     */
    public Answer<UUID> rename(Viewer viewer, SynthesisId id, UUID theme, int from, String name, String why) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            List<Named> names = store.names(id, theme);
            if (names.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (names.getLast().number() != from) {
                return new Answer.Refused<>(WhyNot.NAMED_MEANWHILE);
            }
            store.name(id, theme, from + 1, name, why, viewer.seat(), clock.instant());
            return new Answer.Done<>(theme);
        });
    }

    /** One of this person's own readings that stands. */
    public Optional<OneReading> own(Viewer viewer, SynthesisId id, UUID reading) {
        return acting.as(viewer, () -> own(viewer, id)).stream()
                .filter(r -> r.coding().id().equals(reading))
                .findFirst();
    }

    /** How often this person reads something under the code, among the readings that stand. */
    public int ownUnder(Viewer viewer, SynthesisId id, String code) {
        return (int) acting.as(viewer, () -> own(viewer, id)).stream()
                .filter(r -> r.coding().code().equals(code))
                .count();
    }

    private List<OneReading> own(Viewer viewer, SynthesisId id) {
        return coding.extracts(id).stream()
                .flatMap(e -> e.codings().stream()
                        .filter(c -> c.by().is(viewer.seat()))
                        .map(c -> new OneReading(e, c)))
                .toList();
    }

    /**
     * Takes one of this person's own readings back, or all of them under its code. Nobody takes back what somebody else read.
     *
     * @return how many were taken back
     */
    public Answer<Integer> takeBack(Viewer viewer, SynthesisId id, UUID reading, boolean allUnderItsCode, String why) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            List<OneReading> own = own(viewer, id);
            Optional<OneReading> one =
                    own.stream().filter(r -> r.coding().id().equals(reading)).findFirst();
            if (one.isEmpty()) {
                return new Answer.NotThere<>();
            }
            String code = one.get().coding().code();
            List<OneReading> all = own.stream()
                    .filter(r -> r.coding().id().equals(reading)
                            || (allUnderItsCode && r.coding().code().equals(code)))
                    .toList();
            all.forEach(r -> store.takeBack(id, r.coding().id(), why, viewer.seat(), clock.instant()));
            return new Answer.Done<>(all.size());
        });
    }
}
