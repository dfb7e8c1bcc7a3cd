package org.throughline.synthesis;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what the flow of a synthesis sets apart as the earlier version of the review; empty where it updates none. */
@Component
class EarlierParts {
    private final EarlierStore store;
    private final ReleaseStore releases;
    private final Standings standings;

    EarlierParts(EarlierStore store, ReleaseStore releases, Standings standings) {
        this.store = store;
        this.releases = releases;
        this.standings = standings;
    }

    Optional<EarlierPart> of(SynthesisId id) {
        return store.last(id).flatMap(earlier -> switch (earlier.what()) {
            case EarlierReview.OfRelease(int release) ->
                releases.text(id, release).map(text -> EarlierPart.of(ReleaseText.read(text), standings.of(id)));
            case EarlierReview.Published p -> Optional.of(EarlierPart.published(p.studies(), p.reports()));
            case EarlierReview.Nothing _ -> Optional.empty();
        });
    }
}
