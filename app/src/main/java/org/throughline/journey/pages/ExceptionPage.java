package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.journey.AssessmentId;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The officer claims one of the law's grounds for missing a time limit. The date stays. */
public record ExceptionPage(
        ChildId child,
        AssessmentId assessment,
        String duty,
        String limit,
        DateChip chip,
        List<Choice> grounds,
        Typed typed,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return EXCEPTION_TITLE.say(limit);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.journey(child));
    }

    public String action() {
        return Paths.exception(child, assessment);
    }
}
