package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Whoever leads puts a mistyped search right, and puts away a file that was looked at by mistake. What was there before stays. */
@Service
public class PutRight {
    /** The longest reason. */
    public static final int LONGEST_WHY = 2_000;

    private final Syntheses syntheses;
    private final Acting acting;
    private final Searching searching;
    private final TakingIn takingIn;
    private final PutRightStore store;
    private final Clock clock;

    PutRight(
            Syntheses syntheses,
            Acting acting,
            Searching searching,
            TakingIn takingIn,
            PutRightStore store,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.searching = searching;
        this.takingIn = takingIn;
        this.store = store;
        this.clock = clock;
    }

    /** What of a search can be mistyped. */
    public record Wording(String strategy, String limits, LocalDate runOn, int hits) {
        public static Wording of(SearchRun run) {
            return new Wording(run.strategy(), run.limits(), run.runOn(), run.hits());
        }
    }

    /** What stood of a search until it was put right, when that was, and why. */
    public record Before(UUID run, Wording wording, String why, Instant until) {}

    /** The files that were put away, and why. */
    public Map<UUID, String> away(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.away(id));
    }

    /** What stood before of all searches, the last first; at most 1,000. */
    public List<Before> before(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.before(id));
    }

    /** Puts a file away that was looked at and not taken in. Twice has one effect. */
    public Answer<UUID> putAway(Viewer viewer, SynthesisId id, UUID file, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            boolean waits = searching.files(viewer, id).stream()
                    .anyMatch(f -> f.id().equals(file) && f.takenInAt().isEmpty());
            if (!waits || takingIn.goOn(viewer, id).contains(file)) {
                return new Answer.NotThere<>();
            }
            if (!store.away(id).containsKey(file)) {
                store.putAway(id, file, why, viewer.seat(), clock.instant());
                searching.files(viewer, id).stream()
                        .filter(f -> f.id().equals(file))
                        .forEach(f ->
                                syntheses.tell(viewer, id, PutRightWords.TRAIL_FILE_PUT_AWAY.say(f.filename(), why)));
            }
            return new Answer.Done<>(file);
        });
    }

    /** Puts a search right. Where nothing differs nothing is written down. */
    public Answer<UUID> correct(Viewer viewer, SynthesisId id, UUID run, Wording now, String why) {
        return syntheses.changing(
                viewer,
                id,
                s -> s.leads(viewer),
                _ -> searching.runs(viewer, id).stream()
                        .filter(r -> r.id().equals(run))
                        .findFirst()
                        .<Answer<UUID>>map(r -> {
                            if (!Wording.of(r).equals(now)) {
                                store.correct(id, run, now, why, viewer.seat(), clock.instant());
                                syntheses.tell(viewer, id, PutRightWords.TRAIL_SEARCH_CORRECTED.say(r.source(), why));
                            }
                            return new Answer.Done<>(run);
                        })
                        .orElseGet(Answer.NotThere::new));
    }
}
