package org.throughline.web;

import org.throughline.pages.Page;

/** Said instead of a page that needs law, where an installation was started without any. */
public record NoLawPage() implements Page {
    @Override
    public String title() {
        return WebWords.NO_LAW_TITLE.say();
    }
}
