package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** The six digits from the phone. */
public record CodePage(Slips slips) implements Page {
    @Override
    public String title() {
        return WebWords.CODE_TITLE.say();
    }
}
