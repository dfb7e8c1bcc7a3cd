package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import org.throughline.pages.Page;

/** The request was made: its reference, the dates that follow, and what happens next. */
public record AskDonePage(AskAbout about, String reference, String received, Where where) implements Page {
    @Override
    public String title() {
        return ASK_DONE_TITLE.say();
    }
}
