package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** Setting up the phone: a picture to scan, the same as text, and the first code. */
public record SecondFactorPage(QrPicture picture, String key, Slips slips) implements Page {
    @Override
    public String title() {
        return WebWords.SECOND_TITLE.say();
    }
}
