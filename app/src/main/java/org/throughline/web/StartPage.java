package org.throughline.web;

import org.throughline.pages.Page;

/** The first screen: what this is, for whom, and the way in. */
public record StartPage(boolean demo) implements Page {
    @Override
    public String title() {
        return WebWords.START_TITLE.say();
    }
}
