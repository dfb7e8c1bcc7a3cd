package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about the tables of what was judged. */
public enum JudgementWords implements WordKey {
    JUDGEMENTS_TITLE,
    JUDGEMENTS_LINK,
    JUDGEMENTS_LEAD,
    JUDGEMENTS_NONE,
    JUDGEMENTS_TABLE,
    JUDGEMENTS_REPORT,
    JUDGEMENTS_REPORT_AND_RESULT,
    JUDGEMENTS_OF_RESULT,
    JUDGEMENTS_WAIT,
    JUDGEMENTS_ITEMS,
    JUDGEMENTS_CSV,
    RELEASE_APPRAISALS,
    RELEASE_APPRAISALS_WHAT,
    DIFFERENCE_APPRAISALS,
    DIFFERENCE_APPRAISAL_NEW,
    DIFFERENCE_APPRAISAL_GONE,
    DIFFERENCE_APPRAISAL_CHANGED,
    DIFFERENCE_APPRAISAL_OVERALL;

    @Override
    public String module() {
        return "judgements";
    }
}
