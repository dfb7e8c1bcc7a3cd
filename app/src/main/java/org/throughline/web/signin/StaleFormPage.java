package org.throughline.web.signin;

import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** A form that does not belong to this session. */
public record StaleFormPage() implements Page {
    @Override
    public String title() {
        return WebWords.STALE_FORM_TITLE.say();
    }
}
