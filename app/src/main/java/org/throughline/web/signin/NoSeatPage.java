package org.throughline.web.signin;

import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** The account is right, but it has no role any more. */
public record NoSeatPage() implements Page {
    @Override
    public String title() {
        return WebWords.NO_SEAT_TITLE.say();
    }
}
