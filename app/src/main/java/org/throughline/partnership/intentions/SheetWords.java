package org.throughline.partnership.intentions;

import org.throughline.words.WordKey;

/** The sentences of design mode and of the sheet that prints it. */
public enum SheetWords implements WordKey {
    TITLE,
    LINK,
    VERSION,
    AS_OF,
    CONDITIONS_MARKED,
    NO_GOALS,
    MEASURE_LINE,
    MEASURE_NONE,
    WHO_SITS,
    SEAT_LINE,
    MISSING,
    MISSING_NONE,
    WHO_IS_ASKED,
    NO_WAVE,
    COVERAGE,
    COVERAGE_LINE,
    INTENDED_HEADING,
    INTENDED_LEAD,
    INTENDED_SINCE,
    INTENDED_NONE,
    SAYS,
    SURE,
    SURE_NOT_AT_ALL,
    SURE_A_LITTLE,
    SURE_MOSTLY,
    SURE_FULLY,
    CANNOT_KNOW,
    CONVEYED,
    NO_WORDS,
    NOT_SAID,
    ANSWER_HEADING,
    ANSWER_LEAD,
    ANSWER_SEAT,
    ONCE_INTENDED,
    ONCE_INTENDED_NOTE,
    UNSETTLED_HEADING,
    UNSETTLED_NONE,
    UNSETTLED_ASPECTS,
    UNSETTLED_SEATS,
    UNSETTLED_SIDES,
    UNSETTLED_GOALS,
    UNSETTLED_SERVES,
    UNSETTLED_MEASURE,
    UNSETTLED_COVERAGE,
    UNSETTLED_SAID,
    UNSETTLED_DOUBT,
    INTEND_TITLE,
    INTEND_LEAD,
    ASK_HOW,
    ASK_SURE,
    SURE_CHOICE_CANNOT_KNOW,
    DO_NEXT,
    DO_LAST,
    SLIP_LEADS_TO_SOMEBODY,
    WHY_LEADS_TO_SOMEBODY;

    @Override
    public String module() {
        return "designsheet";
    }
}
