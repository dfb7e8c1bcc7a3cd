package org.throughline.synthesis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Whether batches have ended, which opens their votes; and one's own note beside a vote that was taken back. */
@Service
public class BatchEnds {
    private final Acting acting;
    private final BatchEndStore store;

    BatchEnds(Acting acting, BatchEndStore store) {
        this.acting = acting;
        this.store = store;
    }

    /** The number of a record's batch, where it has ended; of one that goes on nothing is said. */
    public Optional<Integer> of(Viewer viewer, SynthesisId id, Stage stage, UUID reference) {
        return acting.as(viewer, () -> store.endedOf(id, stage, reference));
    }

    public boolean ended(Viewer viewer, SynthesisId id, Stage stage, int number) {
        return number > 0 && acting.as(viewer, () -> store.ended(id, stage, number));
    }

    public boolean any(Viewer viewer, SynthesisId id, Stage stage) {
        return acting.as(viewer, () -> store.ended(id, stage, 0));
    }

    /** What this person noted beside their vote on a record before they took it back. */
    public String note(Viewer viewer, SynthesisId id, Stage stage, UUID reference) {
        return acting.as(viewer, () -> store.note(id, stage, reference, viewer.seat()))
                .orElse("");
    }
}
