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
        String from = Dates.day(Dates.dayOf(withdrawn.from()));
        String until = Dates.day(Dates.dayOf(withdrawn.until()));
        return from.equals(until) ? WITHDRAWN_ONE_DAY.say(from) : WITHDRAWN_WHEN.say(from, until);
    }
}
