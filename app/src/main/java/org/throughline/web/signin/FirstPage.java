package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.web.WebWords;

/** The first administrator of an empty installation: the printed code, who they are, and how they will sign in. */
public record FirstPage(Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return WebWords.FIRST_TITLE.say();
    }
}
