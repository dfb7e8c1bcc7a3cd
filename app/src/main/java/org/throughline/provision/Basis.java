package org.throughline.provision;

import org.throughline.evidence.EvidenceId;

/** What a choice rests on: a record of the evidence bank, or nothing that is linked, and why it was made all the same. */
public sealed interface Basis {

    /**
     * What the bank offered, in the version in which it was read.
     *
     * @param recommendation its key; empty for the record as a whole
     */
    record OnEvidence(EvidenceId record, int version, String recommendation) implements Basis {}

    /** No evidence linked. */
    record WithoutEvidence(String because) implements Basis {
        public WithoutEvidence {
            if (because.isBlank()) {
                throw new IllegalArgumentException("What is chosen without evidence says why");
            }
        }
    }
}
