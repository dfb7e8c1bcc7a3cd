package org.throughline.evidence;

/** Where a record stands on its way. */
public enum Status {
    DRAFT,
    SENT_IN,
    IN_REVIEW,
    REVISIONS,
    RETURNED,
    QUALITY_ASSURED,
    SUPERSEDED,
    WITHDRAWN;

    public String words() {
        return EvidenceWords.valueOf("STATUS_" + name()).say();
    }
}
