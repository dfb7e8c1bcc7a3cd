package org.throughline.synthesis;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** That a synthesis updates an earlier review. Only who leads says it, with a reason, and can say otherwise later. */
@Service
public class Updating {
    private final Syntheses syntheses;
    private final Acting acting;
    private final EarlierStore store;
    private final ReleaseStore releases;
    private final Clock clock;

    Updating(Syntheses syntheses, Acting acting, EarlierStore store, ReleaseStore releases, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.releases = releases;
        this.clock = clock;
    }

    /** What was said last, where it names an earlier review. */
    public Optional<EarlierReview> now(Viewer viewer, SynthesisId id) {
        return last(viewer, id).filter(e -> !(e.what() instanceof EarlierReview.Nothing));
    }

    /** How often something was said; what is said next builds on it. */
    public int said(Viewer viewer, SynthesisId id) {
        return last(viewer, id).map(EarlierReview::number).orElse(0);
    }

    private Optional<EarlierReview> last(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.last(id));
    }

    /**
     * Says which earlier review it updates. Whoever began from something that is no longer the newest is told so, and nothing is
     * written.
     *
     * @param from {@link #said} when this person began
     */
    public Answer<Integer> say(Viewer viewer, SynthesisId id, int from, EarlierReview.What what, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            int number = store.last(id).map(EarlierReview::number).orElse(0);
            if (number != from) {
                return new Answer.Refused<>(WhyNot.UPDATED_MEANWHILE);
            }
            if (what instanceof EarlierReview.OfRelease(int release)
                    && releases.all(id).stream().noneMatch(r -> r.number() == release)) {
                return new Answer.NotThere<>();
            }
            store.say(id, new EarlierReview(number + 1, what, why, viewer.seat(), clock.instant()));
            syntheses.tell(viewer, id, trail(what, why));
            return new Answer.Done<>(number + 1);
        });
    }

    private static String trail(EarlierReview.What what, String why) {
        return switch (what) {
            case EarlierReview.OfRelease(int release) -> UpdatingWords.TRAIL_UPDATES_RELEASE.say(release, why);
            case EarlierReview.Published p -> UpdatingWords.TRAIL_UPDATES_PUBLISHED.say(p.citation(), why);
            case EarlierReview.Nothing _ -> UpdatingWords.TRAIL_UPDATES_NONE.say(why);
        };
    }
}
