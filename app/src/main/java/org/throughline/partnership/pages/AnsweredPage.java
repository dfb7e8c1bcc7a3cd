package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.ANSWERED_TITLE;

import org.throughline.pages.Page;
import org.throughline.partnership.Wave;

/** Thank you: what happens next, and when. */
public record AnsweredPage(Wave wave) implements Page {
    @Override
    public String title() {
        return ANSWERED_TITLE.say();
    }

    @Override
    public boolean anonymous() {
        return true;
    }
}
