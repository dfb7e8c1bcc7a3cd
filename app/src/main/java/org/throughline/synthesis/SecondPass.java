package org.throughline.synthesis;

import java.time.Instant;
import java.util.Optional;
import org.throughline.people.SeatId;

/**
 * The second pass of SAFE (Boetje and van de Schoot 2024, 10.1186/s13643-024-02502-7): after screening was stopped early,
 * another model orders what nobody has read. What it brings up leaves the box of what is not screened; the rest stays there.
 *
 * @param needed so many records in a row without one that belongs in end it, as the protocol said when it began
 * @param why why it was begun
 * @param foundBefore how many belong in of what the first pass brought up, as far as it is settled
 * @param left how many records were in when screening stopped and are in no batch; what came later is screened by the first model
 * @param ended how it ended
 * @param checked what a look at what was left out gave after its end
 */
public record SecondPass(
        int needed,
        String why,
        SeatId by,
        Instant at,
        SoFar soFar,
        int foundBefore,
        int left,
        Optional<Word> ended,
        Optional<Word> checked) {

    /**
     * What the second model has brought up.
     *
     * @param inARow how many records at the end of the batches that have ended do not belong in, one after another; one that waits
     *     for the third person ends the row
     * @param open how many are in a batch that goes on, or wait for the third person
     */
    public record SoFar(int settled, int found, int inARow, int open) {}

    /**
     * What was said of it when it ended, or of the check afterwards.
     *
     * @param lookedAt how many records that rests on
     * @param belongIn how many of them belong in
     */
    public record Word(Kind kind, int lookedAt, int belongIn, String words, SeatId by, Instant at) {}

    /** Both are said once. */
    public enum Kind {
        ENDED,
        CHECKED
    }

    public boolean goesOn() {
        return ended.isEmpty();
    }

    /** Whether its own rule is met: the row is long enough, or nothing is left to bring up. */
    public boolean mayEnd() {
        return goesOn() && (soFar.inARow() >= needed || left == 0 && soFar.open() == 0);
    }

    /** Of all that both passes found, how much the first had found, in percent; 100 where neither found any. */
    public long percentFoundBefore() {
        int both = foundBefore + soFar.found();
        return both == 0 ? 100 : Math.round(100.0 * foundBefore / both);
    }
}
