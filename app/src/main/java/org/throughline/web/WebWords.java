package org.throughline.web;

import org.throughline.words.WordKey;

/** The sentences of the shell: sign-in, home, errors, demo. */
public enum WebWords implements WordKey {
    DEMO_BAND,
    NAV_HOME,
    NAV_SET_UP,
    START_TITLE,
    START_WHAT,
    START_FOR_WHOM,
    START_SIGN_IN,
    START_DEMO,

    SIGN_IN_TITLE,
    SIGN_IN_LOGIN,
    SIGN_IN_LOGIN_HINT,
    SIGN_IN_PASSWORD,
    SIGN_IN_DO,
    SIGN_IN_NEEDS_LOGIN,
    SIGN_IN_NEEDS_PASSWORD,
    SIGN_IN_WRONG,
    SIGN_IN_WAIT,
    SIGN_IN_SIGNED_OUT,
    SIGN_IN_ENDED,
    SIGN_IN_KEPT,
    SIGN_IN_NO_ACCOUNT,
    SIGN_IN_HAVE_CODE,
    SIGN_IN_TROUBLE,
    SIGN_IN_TROUBLE_DO,
    WAIT_SECONDS,
    WAIT_MINUTES,

    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_COMMON,

    SEAT_TITLE,
    SEAT_HINT,
    SEAT_CHOOSE,
    SEAT_FAMILY,
    SEAT_GO_ON,
    NO_SEAT_TITLE,
    NO_SEAT_WHY,
    NO_SEAT_DO,

    DEMO_TITLE,
    DEMO_WHAT,
    DEMO_NOBODY,
    DEMO_BE,
    DEMO_DAY_TITLE,
    DEMO_DAY_NOW,
    DEMO_DAY_ASK,
    DEMO_DAY_HINT,
    DEMO_DAY_SET,
    DEMO_DAY_WRONG,

    STALE_FORM_TITLE,
    STALE_FORM_WHY,
    STALE_FORM_DO;

    @Override
    public String module() {
        return "web";
    }
}
