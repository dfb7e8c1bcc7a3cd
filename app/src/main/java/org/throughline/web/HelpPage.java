package org.throughline.web;

import org.throughline.pages.Installation;
import org.throughline.pages.Page;

/** What this is, what it does and does not do yet, and who to ask. */
public record HelpPage(Installation installation) implements Page {
    @Override
    public String title() {
        return WebWords.HELP_TITLE.say();
    }
}
