package org.throughline.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.people.AreaId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Reports that come into being by themselves where a partnership decides about something of the bank. They wait for those who may
 * report for its area; one of them says yes, in these words or in others, or puts the draft aside. The decision itself stays as it was.
 */
@Service
public class DraftedReports {
    private final Acting acting;
    private final DraftedReportStore store;
    private final AdoptionReports reports;
    private final Clock clock;

    DraftedReports(Acting acting, DraftedReportStore store, AdoptionReports reports, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Drafts what was decided, in the transaction of whoever decides. A partnership of no area has nobody to say yes but whoever decides;
     * where they speak for no area either, there is nothing to draft.
     */
    public void keep(Viewer by, DraftedReport draft) {
        if (draft.area().isEmpty() && reports.areasOf(by).isEmpty()) {
            return;
        }
        acting.as(by, () -> {
            store.add(draft, by.seat(), clock.instant());
            return draft;
        });
    }

    /** What waits for this viewer's yes, the longest decided first. At most 100. */
    public List<DraftedReport> waiting(Viewer viewer) {
        boolean speaks = !reports.areasOf(viewer).isEmpty();
        return speaks ? acting.as(viewer, store::waiting) : List.of();
    }

    public Optional<DraftedReport> find(Viewer viewer, UUID id) {
        return waiting(viewer).stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The record about which a draft that this viewer may read has been told already. */
    public Optional<EvidenceId> told(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.told(id));
    }

    /**
     * Tells the bank, as the area's report of the day on which it was decided.
     *
     * @param area counts where the draft names none
     */
    public Answer<UUID> tell(Viewer viewer, UUID id, AreaId area, String reason, String conditions) {
        return acting.as(
                viewer,
                () -> store.toEnd(id)
                        .map(d -> {
                            Answer<UUID> told = reports.report(
                                    viewer,
                                    d.record(),
                                    new AdoptionReports.Report(
                                            d.recommendation(),
                                            d.area().orElse(area),
                                            d.decision(),
                                            reason,
                                            conditions),
                                    d.decidedOn());
                            if (told instanceof Answer.Done<UUID>(UUID as)) {
                                store.end(id, Optional.of(as), viewer.seat(), clock.instant());
                            }
                            return told;
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    /** It is not told; the decision stays where it was made. */
    public Answer<UUID> putAside(Viewer viewer, UUID id) {
        return acting.as(
                viewer,
                () -> store.toEnd(id)
                        .<Answer<UUID>>map(d -> {
                            store.end(id, Optional.empty(), viewer.seat(), clock.instant());
                            return new Answer.Done<>(id);
                        })
                        .orElseGet(Answer.NotThere::new));
    }
}
