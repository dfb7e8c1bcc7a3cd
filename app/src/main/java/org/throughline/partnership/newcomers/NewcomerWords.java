package org.throughline.partnership.newcomers;

import org.throughline.words.WordKey;

/** The sentences of the page for newcomers to a table. */
public enum NewcomerWords implements WordKey {
    CATCH_LINK,
    CATCH_TITLE,
    CATCH_LEAD,
    WANTS_HEADING,
    SETTLED_HEADING,
    SETTLED_NONE,
    CHOSEN,
    OPEN_HEADING,
    ACTIONS_HEADING,
    ACTIONS_NONE,
    WHOSE_NEXT,
    OWED_HEADING,
    OWED_NONE,
    WHOSE_BY,
    WHOSE_LATE,
    GROUPS_HEADING,
    GROUPS_NONE,
    GROUPS_NOTE,
    ASK_HEADING,
    ASK_NONE,
    WHO,
    MORE,
    NEXT_HEADING,
    NEXT_READY,
    NEXT_MEETINGS,
    NEXT_REGISTER;

    @Override
    public String module() {
        return "newcomers";
    }
}
