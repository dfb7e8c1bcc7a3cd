package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicWords.*;

import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.synthesis.PublicReleases;

/** The address of a release that its team took out of public: since when, and why. */
public record WithdrawnReleasePage(PublicReleases.Found.Withdrawn withdrawn) implements Page {
    @Override
    public String title() {
        return WITHDRAWN_TITLE.say();
    }

    public String when() {
        return WITHDRAWN_WHEN.say(Dates.day(Dates.dayOf(withdrawn.from())), Dates.day(Dates.dayOf(withdrawn.until())));
    }
}
