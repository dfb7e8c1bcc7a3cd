package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.people.SeatId;

/**
 * One thing that was done in a synthesis. Never a single vote: that would tell of it.
 *
 * @param by empty where a program did it
 * @param one what it was about
 * @param two what was said or done of it
 */
public record Deed(Kind kind, Optional<SeatId> by, Instant at, String one, String two) {

    /** What was done, in which part of the work. */
    public enum Kind {
        STEP(Part.STEPS),
        JOINED(Part.RECORDS),
        APART(Part.RECORDS),
        ONE_WORK(Part.RECORDS),
        SETTLED_IN(Part.RECORDS),
        SETTLED_OUT(Part.RECORDS),
        HAD(Part.RECORDS),
        NOT_HAD(Part.RECORDS),
        /** Told to whoever may know of key papers, and to nobody else. */
        KEY_PAPER(Part.RECORDS),
        STRAND(Part.RECORDS),
        EXTRACT(Part.READING),
        CODING(Part.READING),
        TAKEN_BACK(Part.READING),
        MEMO(Part.READING),
        THEME(Part.THEMES),
        RENAMED(Part.THEMES),
        PLACED(Part.THEMES),
        FINDING(Part.FINDINGS),
        RECOMMENDED(Part.FINDINGS),
        RESULT(Part.NUMBERS),
        JOINT(Part.NUMBERS);

        private final Part part;

        Kind(Part part) {
            this.part = part;
        }

        public Part part() {
            return part;
        }

        static List<String> in(Optional<Part> part) {
            return Stream.of(values())
                    .filter(k -> part.isEmpty() || k.part == part.get())
                    .map(Kind::name)
                    .toList();
        }
    }

    /** The parts of the work, as one looks for them. */
    public enum Part {
        STEPS,
        RECORDS,
        READING,
        THEMES,
        FINDINGS,
        NUMBERS;

        public String words() {
            return TrailWords.valueOf("PART_" + name()).say();
        }
    }

    /** What was done, in a sentence. */
    public String words() {
        return TrailWords.valueOf("DID_" + kind.name()).say(one, two);
    }
}
