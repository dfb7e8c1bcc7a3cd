package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The second pass over what the stopping rule left unread, by another model. It counts what is settled and nothing else, so that
 * it tells nobody of a vote that is not opened.
 */
@Service
public class SecondPasses {
    private final Syntheses syntheses;
    private final Acting acting;
    private final SecondPassStore store;
    private final SettledStore settled;
    private final BatchStore batches;
    private final Clock clock;

    SecondPasses(
            Syntheses syntheses,
            Acting acting,
            SecondPassStore store,
            SettledStore settled,
            BatchStore batches,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.settled = settled;
        this.batches = batches;
        this.clock = clock;
    }

    /** Some records, and how many of them belong in. */
    public record Sample(int read, int belongIn) {}

    /** Empty before it is begun. */
    public Optional<SecondPass> find(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> found(id));
    }

    private Optional<SecondPass> found(SynthesisId id) {
        return store.begun(id).map(b -> {
            SecondPass.SoFar soFar = store.soFar(id, b.afterBatch());
            int included = (int) settled.of(id, Stage.TITLE_ABSTRACT).stream()
                    .filter(Settled::included)
                    .count();
            List<SecondPass.Word> said = store.said(id);
            return new SecondPass(
                    b.needed(),
                    b.why(),
                    b.by(),
                    b.at(),
                    soFar,
                    included - soFar.found(),
                    settled.passedOver(id).size(),
                    word(said, SecondPass.Kind.ENDED),
                    word(said, SecondPass.Kind.CHECKED));
        });
    }

    private static Optional<SecondPass.Word> word(List<SecondPass.Word> said, SecondPass.Kind kind) {
        return said.stream().filter(w -> w.kind() == kind).findFirst();
    }

    /** How many records were left unread when screening stopped, which is what a second pass would order; 0 before. */
    public int left(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> settled.passedOver(id).size());
    }

    /** What of the settled records was drawn by lot; none for whoever may not know the ways of records into batches. */
    public Sample drawnByLot(Viewer viewer, SynthesisId id) {
        BatchStore.Sample drawn = acting.as(viewer, () -> batches.drawnByLot(id));
        return new Sample(drawn.read(), drawn.found());
    }

    /** Begins it, where the protocol in force has one and screening was stopped. Beginning it twice has one effect. */
    public Answer<SynthesisId> begin(Viewer viewer, SynthesisId id, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (store.begun(id).isPresent()) {
                return new Answer.Done<>(id);
            }
            OptionalInt needed = syntheses.protocol(viewer, id).secondPass();
            if (needed.isEmpty()) {
                return new Answer.Refused<>(WhyNot.NO_SECOND_PASS);
            }
            if (settled.stopped(id).isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_STOPPED);
            }
            int left = settled.passedOver(id).size();
            if (left == 0) {
                return new Answer.Refused<>(WhyNot.NOTHING_LEFT);
            }
            int before = batches.batches(id, Stage.TITLE_ABSTRACT).stream()
                    .mapToInt(Batch::number)
                    .max()
                    .orElse(0);
            store.begin(id, new SecondPassStore.Begun(needed.getAsInt(), before, why, viewer.seat(), clock.instant()));
            syntheses.tell(viewer, id, SecondPassWords.TRAIL_AGAIN_BEGUN.say(left, needed.getAsInt(), why));
            return new Answer.Done<>(id);
        });
    }

    /** Ends it when its own rule is met. Nothing comes up for screening afterwards; a batch that goes on is finished. */
    public Answer<SynthesisId> end(Viewer viewer, SynthesisId id, String words) {
        return saying(viewer, id, SecondPass.Kind.ENDED, pass -> {
            if (!pass.mayEnd()) {
                return new Answer.Refused<>(WhyNot.ROW_TOO_SHORT);
            }
            SecondPass.SoFar soFar = pass.soFar();
            say(viewer, id, SecondPass.Kind.ENDED, soFar.settled(), soFar.found(), words);
            syntheses.tell(viewer, id, SecondPassWords.TRAIL_AGAIN_ENDED.say(soFar.settled(), soFar.found(), words));
            return new Answer.Done<>(id);
        });
    }

    /**
     * The check of quality after its end: somebody looked again at records that were left out.
     *
     * @param lookedAt how many
     * @param belongIn how many of them belong in after all, from 0 to that many
     */
    public Answer<SynthesisId> check(Viewer viewer, SynthesisId id, int lookedAt, int belongIn, String words) {
        return saying(viewer, id, SecondPass.Kind.CHECKED, pass -> {
            if (pass.goesOn()) {
                return new Answer.Refused<>(WhyNot.NOT_ENDED);
            }
            say(viewer, id, SecondPass.Kind.CHECKED, lookedAt, belongIn, words);
            syntheses.tell(viewer, id, SecondPassWords.TRAIL_AGAIN_CHECKED.say(lookedAt, belongIn, words));
            return new Answer.Done<>(id);
        });
    }

    private Answer<SynthesisId> saying(
            Viewer viewer, SynthesisId id, SecondPass.Kind kind, Function<SecondPass, Answer<SynthesisId>> act) {
        return syntheses.changing(
                viewer,
                id,
                s -> s.leads(viewer),
                _ -> found(id)
                        .<Answer<SynthesisId>>map(pass ->
                                word(store.said(id), kind).isPresent() ? new Answer.Done<>(id) : act.apply(pass))
                        .orElseGet(Answer.NotThere::new));
    }

    private void say(Viewer viewer, SynthesisId id, SecondPass.Kind kind, int lookedAt, int belongIn, String words) {
        store.say(id, new SecondPass.Word(kind, lookedAt, belongIn, words, viewer.seat(), clock.instant()));
    }
}
