package org.throughline.web;

import org.throughline.pages.Installation;
import org.throughline.pages.Page;

/** The first screen: what this is, for whom, and the way in. */
public record StartPage(boolean demo, Installation installation) implements Page {
    @Override
    public String title() {
        return installation.children() ? WebWords.START_TITLE.say() : WebWords.START_WITHOUT_TITLE.say();
    }

    /** What it is. */
    public String what() {
        return installation.children() ? WebWords.START_WHAT.say() : WebWords.START_WITHOUT_WHAT.say();
    }

    /** For whom it is. */
    public String forWhom() {
        return installation.children() ? WebWords.START_FOR_WHOM.say() : WebWords.START_WITHOUT_FOR_WHOM.say();
    }
}
