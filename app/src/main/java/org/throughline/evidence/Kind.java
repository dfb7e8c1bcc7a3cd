package org.throughline.evidence;

/** What sort of evidence a record is. */
public enum Kind {
    STUDY,
    SYNTHESIS,
    EVALUATION,
    PRACTICE,
    TOOLKIT,
    PRODUCT,
    EXEMPLAR,
    NULL_RESULT;

    public String words() {
        return EvidenceWords.valueOf("KIND_" + name()).say();
    }
}
