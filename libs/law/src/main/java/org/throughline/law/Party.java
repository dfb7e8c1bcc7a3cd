package org.throughline.law;

/** Someone the law gives a duty or a right. Which person or agency that is, the record knows. */
public enum Party {
    COUNCIL("the council"),
    /** The parent, or the young person once they are over compulsory school age: see {@link Ages#rightsHolderOn}. */
    FAMILY("the parent or young person"),
    /** A body that the council asked for advice, such as the NHS, a school or an educational psychologist. */
    ASKED_BODY("the service that was asked"),
    MEDIATION_ADVISER("the mediation adviser");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    /** In a sentence, lower case: "the council". */
    public String words() {
        return words;
    }
}
