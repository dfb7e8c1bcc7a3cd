package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Stopping;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Twin;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/**
 * An invented synthesis whose screening stopped early by a loose rule. A second pass by another model has begun: both have
 * finished its first batch, and its row is not long enough yet.
 */
@Component
class DemoSecondPass {
    private static final int RECORDS = 75;
    private static final int BELONG_IN = 12;
    private static final int BATCH = 10;
    private static final int MOST_BATCHES = 5;

    private final DemoSynthesis begun;
    private final Deduplicating deduplicating;
    private final Screening screening;
    private final Stopping stopping;
    private final SecondPasses passes;

    DemoSecondPass(
            DemoSynthesis begun,
            Deduplicating deduplicating,
            Screening screening,
            Stopping stopping,
            SecondPasses passes) {
        this.begun = begun;
        this.deduplicating = deduplicating;
        this.screening = screening;
        this.stopping = stopping;
        this.passes = passes;
    }

    void tell(Cast cast) {
        Viewer lead = cast.viewer("nadia");
        List<Viewer> two = List.of(cast.viewer("ada"), cast.viewer("ben"));
        SynthesisId id = begun.begin(
                cast,
                "What helps schools and health services to share what they know",
                "What do families, schools and health services say helps them to share what they know about a child?",
                protocol());
        Twin.Made twin = Twin.make(31, RECORDS, 2, BELONG_IN);
        twin.files().forEach(file -> begun.takeIn(lead, id, file));
        deduplicating.run(lead, id);
        for (int batch = 0; batch < MOST_BATCHES && !stopping.sureness(lead, id).mayStop(); batch++) {
            two.forEach(who -> decideOnABatch(who, id, twin.belongIn()));
        }
        stopping.stop(lead, id, "The rule is met, and the forum meets next week.");
        passes.begin(lead, id, "SAFE asks for another model before we trust the rule.");
        two.forEach(who -> decideOnABatch(who, id, twin.belongIn()));
    }

    private static Protocol protocol() {
        return new Protocol(
                "Children and young people from birth to 25 with special educational needs",
                "Any design",
                List.of("A school and a health service share what they know", "Tells what helped or hindered"),
                List.of("One service alone"),
                List.of("Not about SEN or disabilities", "One service alone", "No data"),
                BATCH,
                true,
                0.7,
                0.7,
                31,
                OptionalInt.of(2 * BATCH));
    }

    private void decideOnABatch(Viewer who, SynthesisId id, List<String> belongIn) {
        for (int i = 0; i < BATCH; i++) {
            Optional<Screening.ToDecide> now = screening.next(who, id, Stage.TITLE_ABSTRACT);
            if (now.isEmpty()) {
                return;
            }
            boolean in = belongIn.stream().anyMatch(now.get().held().title()::equalsIgnoreCase);
            screening.vote(
                    who,
                    id,
                    Stage.TITLE_ABSTRACT,
                    new Vote(now.get().held().id(), who.seat(), in ? Verdict.INCLUDE : Verdict.EXCLUDE, "", ""));
        }
    }
}
