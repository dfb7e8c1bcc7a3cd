package org.throughline.pages;

import org.throughline.words.WordKey;

/** The sentences that any page may need. */
public enum PagesWords implements WordKey {
    PRODUCT,
    SKIP_TO_MAIN,
    BACK,
    SIGN_OUT,
    PROBLEM_TITLE,
    ERROR_PREFIX,
    NOT_THERE_TITLE,
    NOT_THERE_WHY,
    NOT_THERE_DO,
    SWITCH_SEAT,
    SIGNED_IN_AS,
    PRETEND_DATE,
    ABOUT_THIS_AREA,
    ABOUT_TODAY,
    FOOTER_EVIDENCE,
    FOOTER_LIMITS,
    FOOTER_HELP,
    FOOTER_OPEN_SOURCE;

    @Override
    public String module() {
        return "pages";
    }
}
