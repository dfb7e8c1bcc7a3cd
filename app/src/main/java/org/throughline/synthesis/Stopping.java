package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.throughline.ranking.StoppingTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Stopping before everything is screened, where the protocol allows it: how sure one can be that enough has been found, and the
 * decision to stop. The default is to screen everything.
 */
@Service
public class Stopping {
    private final Syntheses syntheses;
    private final Acting acting;
    private final ReferenceStore references;
    private final SettledStore settled;
    private final Clock clock;

    Stopping(Syntheses syntheses, Acting acting, ReferenceStore references, SettledStore settled, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.references = references;
        this.settled = settled;
        this.clock = clock;
    }

    /** How sure one can be that screening may stop; nothing is worked out where the protocol says to screen everything. */
    public record Sureness(boolean allowed, boolean mayStop, double pValue, int read, int found, int total) {
        private static final Sureness NOT_ASKED = new Sureness(false, false, 1, 0, 0, 0);
    }

    /** How sure one can be, from what is settled, that enough has been found. */
    public Sureness sureness(Viewer viewer, SynthesisId id) {
        Protocol protocol = syntheses.protocol(viewer, id);
        if (!protocol.stopEarly()) {
            return Sureness.NOT_ASKED;
        }
        return acting.as(viewer, () -> {
            List<Boolean> read = settled.of(id, Stage.TITLE_ABSTRACT).stream()
                    .map(Settled::included)
                    .toList();
            int total = references.toScreen(id);
            StoppingTest test = new StoppingTest(protocol.recall(), protocol.confidence());
            StoppingTest.Reading reading = test.after(read, Math.max(total, read.size()));
            return new Sureness(
                    true, test.mayStop(reading), reading.pValue(), reading.read(), reading.relevantFound(), total);
        });
    }

    /** Stops screening where the protocol allows it and the rule is met; once. What was not screened gets a line of its own. */
    public Answer<SynthesisId> stop(Viewer viewer, SynthesisId id, String why) {
        Sureness sure = sureness(viewer, id);
        Protocol protocol = syntheses.protocol(viewer, id);
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (settled.stopped(id).isPresent()) {
                return new Answer.Done<>(id);
            }
            if (!sure.allowed()) {
                return new Answer.Refused<>(WhyNot.NOT_IN_PROTOCOL);
            }
            if (!sure.mayStop()) {
                return new Answer.Refused<>(WhyNot.NOTHING_TO_STOP);
            }
            settled.stop(
                    id,
                    new SettledStore.Stopped(
                            protocol.recall(), protocol.confidence(), sure.pValue(), why, clock.instant()),
                    viewer.seat());
            syntheses.tell(viewer, id, SynthesisWords.TRAIL_STOPPED.say(why));
            return new Answer.Done<>(id);
        });
    }
}
