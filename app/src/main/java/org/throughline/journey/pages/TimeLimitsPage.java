package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.law.Guidance;
import org.throughline.law.PublishedLimits.PublishedLimit;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** The time limits we count, so that anybody can check a council, or us; and the dates from one day. */
public record TimeLimitsPage(
        List<PublishedLimit> limits, List<Guidance> guidance, Optional<Counted> counted, Typed typed, Slips slips)
        implements Page {

    /** The dates that follow from a request received on a day. */
    public record Counted(LocalDate received, List<Line> lines) {}

    public record Line(String name, String plain, DateChip date) {}

    @Override
    public String title() {
        return LIMITS_TITLE.say();
    }

    public String amount(PublishedLimit limit) {
        return Amounts.say(limit.limit().counting());
    }

    public String confidence(PublishedLimit limit) {
        return Chips.said(limit.citation().confidence());
    }
}
