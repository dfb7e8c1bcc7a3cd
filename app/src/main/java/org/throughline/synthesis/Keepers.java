package org.throughline.synthesis;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works out from the links that stand which reference stands for which. It changes no reference and no link. */
@Component
class Keepers {
    private final ReferenceStore references;
    private final DuplicateStore duplicates;
    private final BatchStore batches;

    Keepers(ReferenceStore references, DuplicateStore duplicates, BatchStore batches) {
        this.references = references;
        this.duplicates = duplicates;
        this.batches = batches;
    }

    void workOut(SynthesisId id) {
        List<UUID> all = references.all(id).stream().map(Held::id).toList();
        references.standFor(
                id,
                Clusters.keepers(
                        all, duplicates.newest(id), new HashSet<>(batches.inBatches(id, Stage.TITLE_ABSTRACT))));
    }
}
