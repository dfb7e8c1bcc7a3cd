package org.throughline.synthesis;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Records that a team knew to belong in before it began to screen. They come into the next batch, at places drawn by lot and
 * unmarked; whoever only screens learns neither which they are nor how many. So they teach the order and test it, and nobody's
 * vote.
 */
@Service
public class KeyPapers {
    private final Syntheses syntheses;
    private final Acting acting;
    private final ReferenceStore references;
    private final KeyPaperStore store;
    private final Clock clock;

    KeyPapers(Syntheses syntheses, Acting acting, ReferenceStore references, KeyPaperStore store, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.references = references;
        this.store = store;
        this.clock = clock;
    }

    /** Whether this viewer may know of them: who leads, and who settles what the two do not agree on. */
    public static boolean mayKnow(Synthesis synthesis, Viewer viewer) {
        return synthesis.leads(viewer) || synthesis.adjudicates(viewer);
    }

    /** In the order in which they were named; none for whoever may not know of them. */
    public List<KeyPaper> all(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> {
            List<KeyPaperStore.Named> named = store.named(id);
            Map<UUID, Held> held = references.byId(
                    id,
                    named.stream().map(KeyPaperStore.Named::record).distinct().toList());
            return named.stream()
                    .flatMap(n -> Optional.ofNullable(held.get(n.record())).stream()
                            .map(h -> new KeyPaper(h, n.why(), n.by(), n.at(), n.cameOf())))
                    .toList();
        });
    }

    /** Records with these words in their title, of which one may be the paper that is meant; at most 20. */
    public List<Held> withTitle(Viewer viewer, SynthesisId id, String words) {
        if (words.isBlank()
                || syntheses.find(viewer, id).filter(s -> s.leads(viewer)).isEmpty()) {
            return List.of();
        }
        return acting.as(
                viewer,
                () -> references.some(id, store.withTitle(id, words.strip())).stream()
                        .sorted(Comparator.comparing(Held::title))
                        .toList());
    }

    /** Says of a record that it is known to belong in. Saying it twice has one effect; it is not taken back. */
    public Answer<UUID> name(Viewer viewer, SynthesisId id, UUID reference, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), s -> {
            if (s.frozenAt().isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_FROZEN_YET);
            }
            if (references.find(id, reference).isEmpty()) {
                return new Answer.NotThere<>();
            }
            // in the trail it stands by its own table, for those who may know of it: a line for the whole team would
            // tell how many
            store.name(id, reference, why, viewer.seat(), clock.instant());
            return new Answer.Done<>(reference);
        });
    }
}
