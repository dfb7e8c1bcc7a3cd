package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Freezes a synthesis as it stands, opens every release as it was, and says what has changed between two. */
@Service
public class Releases {
    private final Syntheses syntheses;
    private final Acting acting;
    private final ReleaseStore store;
    private final AsItStands asItStands;
    private final Clock clock;

    Releases(Syntheses syntheses, Acting acting, ReleaseStore store, AsItStands asItStands, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.asItStands = asItStands;
        this.clock = clock;
    }

    /**
     * A release that was opened.
     *
     * @param text exactly as it was frozen
     * @param same whether its SHA-256, worked out again now, is the one that was written down
     */
    public record Opened(Release release, ReleaseContent content, String text, boolean same) {}

    /** The newest first; at most 200. */
    public List<Release> all(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.all(id));
    }

    /** Freezes it as it stands. Only who leads may. */
    public Answer<Release> freeze(Viewer viewer, SynthesisId id, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), s -> {
            if (s.frozenAt().isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_FROZEN_YET);
            }
            List<Release> all = store.all(id);
            int number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
            // PostgreSQL keeps microseconds
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            String text = ReleaseText.of(asItStands.now(
                    viewer,
                    s,
                    new AsItStands.Frozen(
                            number,
                            at.toString(),
                            why,
                            all.isEmpty() ? "" : all.getFirst().sha256())));
            Release release = new Release(number, why, ReleaseText.sha256(text), viewer.seat(), at);
            store.freeze(id, release, text);
            syntheses.tell(viewer, id, ReleaseWords.TRAIL_RELEASED.say(number, why));
            return new Answer.Done<>(release);
        });
    }

    /** Opens a release as it was. */
    public Optional<Opened> open(Viewer viewer, SynthesisId id, int number) {
        return acting.as(
                viewer,
                () -> store.all(id).stream()
                        .filter(r -> r.number() == number)
                        .findFirst()
                        .flatMap(r -> store.text(id, number)
                                .map(text -> new Opened(
                                        r,
                                        ReleaseText.read(text),
                                        text,
                                        ReleaseText.sha256(text).equals(r.sha256())))));
    }

    /** How it stands now, in the form of a release that nobody has frozen. */
    public Optional<ReleaseContent> now(Viewer viewer, SynthesisId id) {
        return syntheses
                .find(viewer, id)
                .map(s -> acting.as(viewer, () -> asItStands.now(viewer, s, new AsItStands.Frozen(0, "", "", ""))));
    }

    /** What has changed between two releases, or, where the later one is 0, between a release and how it stands now. */
    public Optional<ReleaseDifference> difference(Viewer viewer, SynthesisId id, int from, int to) {
        Optional<ReleaseContent> before = open(viewer, id, from).map(Opened::content);
        Optional<ReleaseContent> after =
                to == 0 ? now(viewer, id) : open(viewer, id, to).map(Opened::content);
        return before.flatMap(b -> after.map(a -> new ReleaseDifference(b, a)));
    }
}
