package org.throughline.synthesis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.people.SeatId;

/** Gives everybody who reads a mark of their own, for as long as there are marks. */
@Component
class Readers {
    private final ReaderStore store;

    Readers(ReaderStore store) {
        this.store = store;
    }

    /** The mark of this seat; a new one for who reads for the first time. */
    void ensure(SynthesisId id, SeatId seat) {
        List<Reader> known = store.readers(id);
        if (known.stream().anyMatch(r -> r.seat().equals(seat))) {
            return;
        }
        Map<Mark, Long> used = new EnumMap<>(Mark.class);
        known.forEach(r -> used.merge(r.mark(), 1L, Long::sum));
        Mark least = Stream.of(Mark.values())
                .min(Comparator.comparingLong(m -> used.getOrDefault(m, 0L)))
                .orElse(Mark.CIRCLE);
        store.add(id, new Reader(seat, least, Voice.RESEARCHER, ""));
    }
}
