package org.throughline.evidence.pages;

import org.throughline.evidence.EvidenceId;

/** The addresses of the bank. */
final class Paths {
    static final String BANK = "/evidence";
    static final String DESK = "/evidence-desk";
    static final String DRAFTS = DESK + "/decisions";

    private Paths() {}

    static String published(EvidenceId id) {
        return BANK + "/" + id;
    }

    static String atWork(EvidenceId id) {
        return DESK + "/" + id;
    }
}
