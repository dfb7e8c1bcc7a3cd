package org.throughline.synthesis;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The audit trail: who did what in a synthesis, and when. For its team. */
@Service
public class Deeds {
    /** How many one page shows. */
    public static final int A_PAGE = 100;
    /** How many a file holds at most. */
    public static final int A_FILE = 100_000;

    private final Acting acting;
    private final DeedStore store;

    Deeds(Acting acting, DeedStore store) {
        this.acting = acting;
        this.store = store;
    }

    /** What is asked for: one part of the work or all of it, one person or everybody. */
    public record Asked(Optional<Deed.Part> part, Optional<SeatId> by) {
        public static final Asked ALL = new Asked(Optional.empty(), Optional.empty());
    }

    /** The last first. */
    public List<Deed> page(Viewer viewer, SynthesisId id, Asked asked, int page) {
        return acting.as(viewer, () -> store.some(id, asked, A_PAGE, (page - 1) * A_PAGE));
    }

    public List<Deed> all(Viewer viewer, SynthesisId id, Asked asked) {
        return acting.as(viewer, () -> store.some(id, asked, A_FILE, 0));
    }

    public int howMany(Viewer viewer, SynthesisId id, Asked asked) {
        return acting.as(viewer, () -> store.howMany(id, asked));
    }
}
