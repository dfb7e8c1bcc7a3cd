package org.throughline.synthesis.reporting;

import org.throughline.words.WordKey;

/** The sentences of the reporting tables. */
public enum ReportingWords implements WordKey {
    REPORTING_STEP,
    REPORTING_WHERE,
    REPORTING_TITLE,
    REPORTING_LEAD,
    REPORTING_OPEN,
    REPORTING_SEARCH,
    TABLE_LEAD,
    TABLE_COUNT,
    TABLE_OPEN,
    TABLE_KNOWN,
    TABLE_SAID,
    TABLE_PLACE,
    TABLE_SAY,
    TABLE_SAY_OTHERWISE,
    TABLE_CSV,
    TABLE_PRINT,
    SAY_TITLE,
    SAY_LEAD,
    SAY_WORDS,
    SAY_PLACE,
    SAY_PLACE_HINT,
    SAY_DO,
    SAY_TOO_LONG,
    CSV_ITEM,
    CSV_LABEL,
    SOFTWARE,
    POPULATION_IS,
    DESIGNS_ARE,
    BELONGS_IN,
    STAYS_OUT,
    FROZEN_ON,
    AMENDED,
    AMENDED_NEVER,
    BLIND,
    STOPPING,
    SECOND_PASS,
    EVERYTHING,
    SEARCHED,
    CHECKED,
    FROM_SOURCE,
    DEDUPED,
    FLOW_WORDS,
    TOOL,
    TWO_APART,
    FORM,
    RELEASE,
    EXTRACTS,
    CODES,
    THEME,
    THEMATIC,
    READERS,
    INVOLVED,
    DIFFERENTLY,
    CERQUAL,
    MIXED,
    PLOTS;

    @Override
    public String module() {
        return "reporting";
    }
}
