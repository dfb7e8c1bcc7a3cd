package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * What stands decided about each record, and deciding it again with a reason: a wrong press, a report that was misread, a study that
 * was retracted. What stood before is kept and shown. The newest word of the furthest stage counts.
 */
@Service
public class DecidingAgain {
    /** Records on one page of the list. */
    public static final int A_PAGE = 50;

    private final Syntheses syntheses;
    private final Acting acting;
    private final DecidedStore store;
    private final BatchStore batches;
    private final SettledStore settled;
    private final StudyStore studies;
    private final Clock clock;

    DecidingAgain(
            Syntheses syntheses,
            Acting acting,
            DecidedStore store,
            BatchStore batches,
            SettledStore settled,
            StudyStore studies,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.batches = batches;
        this.settled = settled;
        this.studies = studies;
        this.clock = clock;
    }

    /**
     * Which of them are wanted.
     *
     * @param included only those that go on, or only those left out; empty for both
     * @param words    in the title; empty for every title
     * @param page     from 1
     */
    public record Asked(Optional<Boolean> included, String words, int page) {
        private String outcome() {
            return included.map(in -> in ? "INCLUDE" : "EXCLUDE").orElse("");
        }
    }

    /** A page of them in the order of their titles, and how many there are in all. */
    public record Listed(List<Decided> decided, int howMany) {}

    /** How much rests on a report: pieces of its text, and results. */
    public record Rests(int extracts, int results) {}

    /** One record with all that was ever decided about it. */
    public record Story(Decided now, List<Decided.Before> before, Rests rests) {}

    public Listed list(Viewer viewer, SynthesisId id, Stage stage, Asked asked) {
        return acting.as(
                viewer,
                () -> new Listed(
                        store.some(id, stage, asked.outcome(), asked.words(), (asked.page() - 1) * A_PAGE, A_PAGE),
                        store.howMany(id, stage, asked.outcome(), asked.words())));
    }

    public Optional<Story> story(Viewer viewer, SynthesisId id, Stage stage, UUID reference) {
        return acting.as(
                viewer,
                () -> store.one(id, stage, reference)
                        .map(now -> new Story(now, store.before(id, stage, reference), store.rests(id, reference))));
    }

    /** Whoever settles conflicts, and whoever leads without screening. */
    public static boolean may(Synthesis synthesis, Viewer viewer) {
        return synthesis.adjudicates(viewer) || (synthesis.leads(viewer) && !synthesis.screens(viewer));
    }

    /** Decides again. Of titles refused once the report is read in full: it is decided there. */
    public Answer<UUID> again(
            Viewer viewer, SynthesisId id, Stage stage, UUID reference, boolean include, String reason, String why) {
        return syntheses.changing(viewer, id, s -> may(s, viewer), _ -> {
            Optional<Decided> now = store.one(id, stage, reference);
            if (now.isEmpty()) {
                return new Answer.NotThere<>();
            }
            String because = include || stage == Stage.TITLE_ABSTRACT ? "" : reason;
            if (now.get().included() == include && now.get().reason().equals(because)) {
                return new Answer.Refused<>(WhyNot.STANDS_SO_ALREADY);
            }
            if (stage == Stage.TITLE_ABSTRACT
                    && batches.batchOf(id, Stage.FULL_TEXT, reference).isPresent()) {
                return new Answer.Refused<>(WhyNot.DECIDED_IN_FULL);
            }
            Settled again = new Settled(reference, include, because, Optional.of(viewer.seat()), why);
            if (!store.again(id, stage, again, viewer.seat(), clock.instant())) {
                return new Answer.NotThere<>();
            }
            if (stage == Stage.FULL_TEXT && include && !studies.told(id, reference)) {
                settled.addStudy(id, now.get().title(), reference);
            }
            syntheses.tell(
                    viewer,
                    id,
                    (include ? DecidedWords.TRAIL_IN : DecidedWords.TRAIL_OUT)
                            .say(now.get().title(), stage.words(), why));
            return new Answer.Done<>(reference);
        });
    }
}
