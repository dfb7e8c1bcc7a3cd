package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about what is found in other ways than in databases, and about the flow's files. */
public enum OtherWords implements WordKey {
    METHOD_DATABASE,
    METHOD_REGISTER,
    METHOD_WEBSITE,
    METHOD_ORGANISATION,
    METHOD_CITATION,
    METHOD_PERSON,
    STEP_OTHER,
    WHERE_OTHER,
    OTHER_TITLE,
    OTHER_LEAD,
    OTHER_NONE,
    OTHER_GAVE,
    OTHER_HOW,
    PLACE_HEADING,
    PLACE_METHOD,
    PLACE_NAME,
    PLACE_NAME_HINT,
    PLACE_STRATEGY,
    PLACE_STRATEGY_HINT,
    PLACE_DAY,
    PLACE_DO,
    TYPED_HEADING,
    TYPED_LEAD,
    TYPED_PLACE,
    TYPED_TITLE,
    TYPED_AUTHORS,
    TYPED_AUTHORS_HINT,
    TYPED_YEAR,
    TYPED_WHERE,
    TYPED_DOI,
    TYPED_ABSTRACT,
    TYPED_DO,
    TYPED_FILE,
    TYPED_DIFFERENCE,
    FREEZE_FIRST,
    MISSING_METHOD,
    MISSING_PLACE_NAME,
    MISSING_HOW,
    MISSING_PLACE_DAY,
    MISSING_WHICH_PLACE,
    MISSING_TYPED_TITLE,
    MISSING_YEAR,
    FLOW_PNG,
    FLOW_STOPPED,
    FLOW_BROKEN,
    FLOW_COLUMN,
    FLOW_OTHER_FROM,
    FLOW_OTHER_BECAUSE;

    @Override
    public String module() {
        return "other";
    }
}
