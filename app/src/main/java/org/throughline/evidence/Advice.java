package org.throughline.evidence;

/** What a reviewer advises. */
public enum Advice {
    ASSURE,
    REVISE,
    RETURN;

    public String words() {
        return EvidenceWords.valueOf("ADVICE_" + name()).say();
    }
}
