package org.throughline.evidence;

/** How far a finding can be trusted, in the words of CERQual (cerqual.org), or that nobody has judged it. */
public enum Confidence {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW,
    NOT_JUDGED;

    public String words() {
        return EvidenceWords.valueOf("CONFIDENCE_" + name()).say();
    }
}
