package org.throughline.evidence;

/** Why the bank does not do what was asked. */
public enum WhyNot {
    GAVE_IT_THEMSELVES,
    TWO_REVIEWERS_NEEDED,
    LIVED_EXPERIENCE_NEEDED,
    REVIEWER_SAID_NO,
    NOT_NOW,
    ALREADY_ASKED,
    NOT_THEIR_AREA,
    NOT_READABLE;

    public String words() {
        return EvidenceWords.valueOf("WHY_" + name()).say();
    }
}
