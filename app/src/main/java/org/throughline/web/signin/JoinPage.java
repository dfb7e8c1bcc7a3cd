package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.web.WebWords;

/** The printed code from the letter. */
public record JoinPage(Slips slips, Typed typed) implements Page {
    @Override
    public String title() {
        return WebWords.JOIN_TITLE.say();
    }
}
