package org.throughline.partnership;

import org.throughline.words.WordKey;

/** How observed figures are said that need more than a number of a number. */
public enum ObservedWords implements WordKey {
    NONE_OR_FEW,
    NONE_IN_TWELVE_MONTHS,
    NONE_ON_THAT_DAY,
    FIGURE_DAYS_TO_ANSWER,
    FIGURE_HALF_UNANSWERED,
    FIGURE_AGE,
    FIGURE_HEARD_FOR_SOME;

    @Override
    public String module() {
        return "observed";
    }
}
