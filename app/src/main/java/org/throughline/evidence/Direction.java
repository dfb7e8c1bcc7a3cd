package org.throughline.evidence;

/** Which way a result points. No difference is a result like the others. */
public enum Direction {
    BETTER,
    NO_DIFFERENCE,
    WORSE,
    MIXED,
    UNCLEAR;

    public String words() {
        return EvidenceWords.valueOf("DIRECTION_" + name()).say();
    }
}
