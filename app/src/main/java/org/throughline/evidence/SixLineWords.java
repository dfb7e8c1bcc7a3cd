package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The six lines of a record, as another bank's page shows them. */
public enum SixLineWords implements WordKey {
    LINE_RECORD,
    LINE_THEME,
    LINE_STRENGTH,
    LINE_BREADTH,
    LINE_STATUS,
    LINE_APPRAISAL,
    NOT_STATED,
    STATUS_HERE,
    SIX_LINK;

    @Override
    public String module() {
        return "sixlines";
    }
}
