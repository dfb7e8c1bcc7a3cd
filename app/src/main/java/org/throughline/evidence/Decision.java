package org.throughline.evidence;

/** What an area does with a recommendation. Declining is a full answer. */
public enum Decision {
    ADOPT,
    ADAPT,
    DECLINE;

    public String words() {
        return EvidenceWords.valueOf("DECISION_" + name()).say();
    }
}
