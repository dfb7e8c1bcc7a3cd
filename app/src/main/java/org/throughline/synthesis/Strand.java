package org.throughline.synthesis;

import java.util.stream.Stream;

/** Of which strand of a mixed-methods synthesis a study is. A mixed study belongs to both. */
public enum Strand {
    QUALITATIVE,
    QUANTITATIVE,
    MIXED,
    /** Nobody has said it, or somebody has taken back what they had said. */
    NOT_SAID;

    public String words() {
        return StrandWords.valueOf("STRAND_" + name()).say();
    }

    /** Whether anybody has said it. */
    public boolean said() {
        return this != NOT_SAID;
    }

    /** As a release tells it; a name that is not known is not said. */
    static Strand read(String name) {
        return Stream.of(values())
                .filter(strand -> strand.name().equals(name))
                .findFirst()
                .orElse(NOT_SAID);
    }

    /** The one strand of several reports or tools: mixed where they differ. */
    static Strand together(Strand one, Strand other) {
        return one == other ? one : MIXED;
    }
}
