package org.throughline.law;

/** What a code of practice advises. It is not law: it never makes a {@link TimeLimit}, a duty or a letter. */
public record Guidance(String ruleId, String document, String paragraph, String plainWords, Confidence confidence) {

    private static final String CODE = "SEND Code of Practice: 0 to 25 years (2015)";

    /** how soon a school should answer when the council asks whether it can meet the child's needs. */
    public static final Guidance SETTING_REPLIES = new Guidance(
            "R-13",
            CODE,
            "9.83",
            "A school or college that is sent a draft plan should reply within 15 days.",
            Confidence.CHECK_WORDING);

    /** R-T5: the Code says "by" where the regulation says "before". */
    public static final Guidance PHASE_TRANSFER_BY = new Guidance(
            "R-T5",
            CODE,
            "9.179",
            "The Code says by 15 February or by 31 March. The law says before, so the last day is one day earlier.",
            Confidence.CHECK_WORDING);

    /** "SEND Code of Practice: 0 to 25 years (2015), paragraph 9.83". */
    public String text() {
        return document + ", paragraph " + paragraph;
    }
}
