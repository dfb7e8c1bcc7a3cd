package org.throughline.provision;

import org.throughline.evidence.EvidenceId;

/** What a choice rests on: a record of the evidence bank, or nothing that is linked, and why it was made all the same. */
public sealed interface Basis {

    /** Why it was made all the same; empty where nobody need ask. */
    String because();

    /**
     * What the bank offered, in the version in which it was read.
     *
     * @param recommendation its key; empty for the record as a whole
     * @param because why it was chosen although its evidence is weak; empty where it is not, and once it was taken away by law
     */
    record OnEvidence(EvidenceId record, int version, String recommendation, String because) implements Basis {}

    /**
     * No evidence linked.
     *
     * @param because empty once it was taken away by law
     */
    record WithoutEvidence(String because) implements Basis {}
}
