package org.throughline.web.signin;

import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** A form that does not belong to this session; what was typed may be kept, for somebody else than who is here now. */
public record StaleFormPage(boolean keptForAnother) implements Page {
    @Override
    public String title() {
        return WebWords.STALE_FORM_TITLE.say();
    }
}
