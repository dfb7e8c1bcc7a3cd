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
    JUDGEMENTS_WAIT,
    JUDGEMENTS_ITEMS,
    JUDGEMENTS_CSV;

    @Override
    public String module() {
        return "judgements";
    }
}
