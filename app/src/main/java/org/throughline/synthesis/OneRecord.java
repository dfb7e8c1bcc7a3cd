package org.throughline.synthesis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.files.PdfLimits;
import org.throughline.sharing.Viewer;

/** What stands before a person who decides on one record: the record, how far they have come, and the report's own words. */
@Component
class OneRecord {
    private final ReferenceStore references;
    private final BatchStore batches;
    private final VoteStore votes;
    private final SettledStore settled;
    private final ReportFileStore files;
    private final DuplicateStore duplicates;

    OneRecord(
            ReferenceStore references,
            BatchStore batches,
            VoteStore votes,
            SettledStore settled,
            ReportFileStore files,
            DuplicateStore duplicates) {
        this.references = references;
        this.batches = batches;
        this.votes = votes;
        this.settled = settled;
        this.files = files;
        this.duplicates = duplicates;
    }

    Optional<Screening.ToDecide> toDecide(Viewer viewer, SynthesisId id, Stage stage, UUID reference, UUID batch) {
        Optional<Batch> of = batches.batch(id, batch);
        int inAll = stage == Stage.TITLE_ABSTRACT
                ? references.toScreen(id)
                : batches.inBatches(id, stage).size();
        Optional<String> words = stage == Stage.TITLE_ABSTRACT
                ? Optional.empty()
                : settled.reports(id).stream()
                        .filter(r -> r.reference().equals(reference))
                        .map(Report::words)
                        .findFirst();
        return of.flatMap(b -> references
                .find(id, reference)
                .map(held -> new Screening.ToDecide(
                        held,
                        b,
                        votes.doneInBatch(batch, viewer.seat()),
                        votes.mine(id, stage, viewer.seat()),
                        inAll,
                        words,
                        stage == Stage.TITLE_ABSTRACT ? List.of() : pdfs(id, reference),
                        stage == Stage.TITLE_ABSTRACT ? beside(viewer, id, reference, batch) : List.of())));
    }

    /** What may tell of the same work, stands in the same batch, and waits for this person too: it tells of nobody else's votes. */
    List<Screening.Beside> beside(Viewer viewer, SynthesisId id, UUID reference, UUID batch) {
        SameWork sameWork = SameWork.of(duplicates.ofOneWork(id, reference));
        List<UUID> others = sameWork.beside(reference);
        if (others.isEmpty()) {
            return List.of();
        }
        List<UUID> waiting = votes.waitingInBatch(batch, viewer.seat()).stream()
                .filter(others::contains)
                .toList();
        return references.some(id, waiting).stream()
                .sorted(Comparator.comparingInt(h -> waiting.indexOf(h.id())))
                .map(h -> new Screening.Beside(h, sameWork.saidOf(reference, h.id())))
                .toList();
    }

    private List<ReportFiles.Opened> pdfs(SynthesisId id, UUID reference) {
        return files.files(id).stream()
                .filter(f -> f.reference().equals(Optional.of(reference)))
                .map(f -> new ReportFiles.Opened(f, files.pages(id, f.id(), PdfLimits.PAGES)))
                .toList();
    }
}
