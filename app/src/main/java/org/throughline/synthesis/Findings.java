package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What the themes come to, and what follows from it. How both go into the evidence bank stands in {@link Giving}. */
@Service
public class Findings {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FindingStore store;
    private final Coding coding;
    private final Clock clock;

    Findings(Syntheses syntheses, Acting acting, FindingStore store, Coding coding, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.coding = coding;
        this.clock = clock;
    }

    public List<Finding> findings(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.findings(id));
    }

    public List<Recommendation> recommendations(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.recommendations(id));
    }

    /** The records of the bank that came of this synthesis. */
    public List<EvidenceId> given(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.given(id));
    }

    public Answer<UUID> add(Viewer viewer, SynthesisId id, Finding finding) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.codes(viewer), _ -> {
            if (coding.themes(viewer, id).stream().noneMatch(t -> t.id().equals(finding.theme()))) {
                return new Answer.NotThere<>();
            }
            store.add(id, finding, viewer.seat(), clock.instant());
            return new Answer.Done<>(finding.id());
        });
    }

    /** One wording of a finding: what it said, how sure, why it was changed, by whom and when. */
    public record Worded(int version, String words, Confidence confidence, String why, SeatId by, Instant at) {}

    /** Every wording of a finding, the first first. */
    public List<Worded> wordings(Viewer viewer, SynthesisId id, UUID finding) {
        return acting.as(viewer, () -> store.wordings(id, finding));
    }

    /**
     * Says a finding in newer words or with another confidence. Whoever began from a version that is no longer the newest is
     * told so, and nothing is written.
     *
     * @param finding as it should be, with the version from which this person began
     */
    public Answer<UUID> reword(Viewer viewer, SynthesisId id, Finding finding, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.codes(viewer), _ -> {
            Optional<Finding> now = store.findings(id).stream()
                    .filter(f -> f.id().equals(finding.id()))
                    .findFirst();
            if (now.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (now.get().version() != finding.version()) {
                return new Answer.Refused<>(WhyNot.CHANGED_MEANWHILE);
            }
            Finding next = new Finding(
                    finding.id(),
                    now.get().theme(),
                    finding.words(),
                    finding.confidence(),
                    finding.because(),
                    finding.version() + 1);
            store.reword(id, next, why, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, ReleaseWords.TRAIL_REWORDED.say(finding.words(), why));
            return new Answer.Done<>(finding.id());
        });
    }

    public Answer<UUID> add(Viewer viewer, SynthesisId id, Recommendation recommendation) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<UUID> known = store.findings(id).stream().map(Finding::id).toList();
            if (!known.containsAll(recommendation.findings())) {
                return new Answer.NotThere<>();
            }
            store.add(id, recommendation, viewer.seat(), clock.instant());
            return new Answer.Done<>(recommendation.id());
        });
    }
}
