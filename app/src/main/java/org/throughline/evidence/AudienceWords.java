package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences about whom something of the bank is meant for, and where it was tried. */
public enum AudienceWords implements WordKey {
    FOR_CHILD,
    FOR_SETTING,
    FOR_PARTNERSHIP,
    AT_EARLY_YEARS,
    AT_PRIMARY,
    AT_SECONDARY,
    AT_SPECIAL,
    AT_COLLEGE,
    AT_HOME,
    AT_CLINIC,
    MEANT_FOR,
    MEANT_FOR_HINT,
    MEANT_FOR_LINE,
    TRIED_IN,
    STATED,
    READ_FROM_INGREDIENTS,
    READ_FROM_RESULTS,
    NOT_STATED,
    SINCE_WHOLE,
    SINCE_WHOLE_LINK,
    SINCE_WHOLE_EVIDENCE,
    EFFECT_DOSE,
    EFFECT_COST,
    FIELD_DOSE,
    FIELD_COST;

    @Override
    public String module() {
        return "audience";
    }
}
