package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Of which strand each study is. A program proposes it from the appraisal tool, and only a person says it; who said what and when
 * is kept, and can be said otherwise.
 */
@Service
public class Strands {
    /** So many studies stand on one page. */
    public static final int A_PAGE = 50;

    private final Syntheses syntheses;
    private final Acting acting;
    private final StrandStore store;
    private final Studies studies;
    private final Appraising appraising;
    private final Clock clock;

    Strands(
            Syntheses syntheses,
            Acting acting,
            StrandStore store,
            Studies studies,
            Appraising appraising,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.studies = studies;
        this.appraising = appraising;
        this.clock = clock;
    }

    /** What somebody said last of a study. */
    public record Said(Strand strand, SeatId by, Instant at) {}

    /**
     * What is proposed for a study.
     *
     * @param because the tools with which its reports are appraised
     */
    public record Proposal(Strand strand, String because) {}

    /** A study, what was said of it, and what is proposed. */
    public record Stranded(Study study, Optional<Said> said, Optional<Proposal> proposal) {
        public Strand strand() {
            return said.map(Said::strand).orElse(Strand.NOT_SAID);
        }

        /** A proposal for a study of which nothing is said. */
        public Optional<Proposal> open() {
            return strand().said() ? Optional.empty() : proposal;
        }
    }

    /**
     * What one person says of one study.
     *
     * @param was what stood there when they began
     */
    public record Change(UUID study, Strand was, Strand is) {}

    /** A study as it stands, and what is said of it now. */
    private record Saying(Stranded of, Strand is) {}

    /** Every study of which a report tells today, in the order of its name. */
    public List<Stranded> all(Viewer viewer, SynthesisId id) {
        Map<UUID, Said> said = acting.as(viewer, () -> store.said(id));
        Map<UUID, AppraisalTool> tools = appraising.chosen(viewer, id);
        return studies.all(viewer, id).stream()
                .map(s -> new Stranded(s, Optional.ofNullable(said.get(s.id())), StrandProposals.of(s, tools)))
                .toList();
    }

    /** How many studies are of each strand. */
    public static Map<Strand, Long> counted(List<Stranded> all) {
        return all.stream().collect(Collectors.groupingBy(Stranded::strand, Collectors.counting()));
    }

    /**
     * Says the strands of several studies at once. Refused as a whole where somebody else has said something else of one of them
     * meanwhile; {@link #changedMeanwhile} tells of which.
     */
    public Answer<Integer> say(Viewer viewer, SynthesisId id, List<Change> changes) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Map<UUID, Stranded> now = byId(viewer, id);
            if (!now.keySet().containsAll(changes.stream().map(Change::study).toList())) {
                return new Answer.NotThere<>();
            }
            if (!meanwhile(changes, now).isEmpty()) {
                return new Answer.Refused<>(WhyNot.STRAND_CHANGED_MEANWHILE);
            }
            List<Saying> real = changes.stream()
                    .flatMap(change -> Optional.ofNullable(now.get(change.study())).stream()
                            .filter(of -> of.strand() != change.is())
                            .map(of -> new Saying(of, change.is())))
                    .toList();
            real.forEach(saying -> store.say(
                    id,
                    saying.of().study().id(),
                    saying.is(),
                    saying.of().proposal().map(Proposal::strand),
                    viewer.seat(),
                    clock.instant()));
            if (!real.isEmpty()) {
                syntheses.tell(viewer, id, StrandWords.TRAIL_STRANDS.say(real.size()));
            }
            return new Answer.Done<>(real.size());
        });
    }

    /** Of which studies somebody has said something else since this person began. */
    public List<UUID> changedMeanwhile(Viewer viewer, SynthesisId id, List<Change> changes) {
        return meanwhile(changes, byId(viewer, id));
    }

    private static List<UUID> meanwhile(List<Change> changes, Map<UUID, Stranded> now) {
        List<UUID> changed = new ArrayList<>();
        changes.forEach(change -> Optional.ofNullable(now.get(change.study()))
                .map(Stranded::strand)
                .filter(strand -> strand != change.was() && strand != change.is())
                .ifPresent(_ -> changed.add(change.study())));
        return changed;
    }

    private Map<UUID, Stranded> byId(Viewer viewer, SynthesisId id) {
        return all(viewer, id).stream().collect(Collectors.toMap(s -> s.study().id(), s -> s));
    }
}
