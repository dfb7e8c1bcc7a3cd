package org.throughline.web.home;

import org.throughline.words.WordKey;

/** The sentences of the home page. */
public enum HomeWords implements WordKey {
    HELLO,
    ADD,
    OPEN_PAGE,
    WHAT_IS_NEW,
    NEW_FROM,
    NOTHING_NEW,
    WHO_HAS_LOOKED_LINK,
    NO_REQUEST,
    ASK_LINK,
    NO_CHILDREN_FAMILY,
    NO_CHILDREN_STAFF,
    YOUR_CHILDREN,
    NAME,
    WHERE_THINGS_ARE,
    ADVICE_WAITING,
    MY_WORK_LINK,
    MY_PAGE,
    DAYS_LEFT,
    DAYS_LATE;

    @Override
    public String module() {
        return "home";
    }
}
