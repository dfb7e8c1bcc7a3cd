package org.throughline.partnership;

import org.throughline.words.WordKey;

/** The sentences of the page that lays the waves of a partnership side by side. */
public enum TrendWords implements WordKey {
    TREND_TITLE,
    TREND_LEAD,
    TREND_NONE,
    TREND_ONE,
    TREND_LINK,
    TREND_CAPTION,
    TREND_TABLE,
    TREND_LANE_EMPTY,
    TREND_CELL,
    TREND_HIDDEN,
    TREND_NOT_ASKED,
    TREND_NOBODY,
    TREND_FINDING,
    TREND_SIDE_WENT,
    TREND_STAYED,
    TREND_NONE_FROM_TO,
    TREND_DRAWING_TITLE,
    TREND_DRAWING,
    TREND_NOT_SHOWN,
    TREND_RULE,
    TREND_CSV;

    @Override
    public String module() {
        return "trend";
    }
}
