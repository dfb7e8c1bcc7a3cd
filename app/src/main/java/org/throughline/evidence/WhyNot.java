package org.throughline.evidence;

/** Why the bank does not do what was asked. */
public enum WhyNot {
    GAVE_IT_THEMSELVES,
    GIVER_DECIDES,
    TWO_REVIEWERS_NEEDED,
    LIVED_EXPERIENCE_NEEDED,
    REVIEWER_SAID_NO,
    NOT_NOW,
    ALREADY_ASKED,
    NOT_THEIR_AREA,
    NOT_READABLE,
    ALREADY_ANSWERED,
    CHANGES_FIRST,
    WITHDRAW_INSTEAD,
    NOTHING_CHANGED,
    TOO_LARGE,
    BROKEN_RULE,
    OTHER_FORMAT,
    SCHEME_IS_THERE,
    NOT_A_LEVEL;

    public String words() {
        return ReviewingWords.valueOf("WHY_" + name()).say();
    }
}
