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
    START_SIGN_IN;

    @Override
    public String module() {
        return "web";
    }
}
