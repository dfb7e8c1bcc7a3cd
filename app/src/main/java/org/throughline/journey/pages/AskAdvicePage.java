package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.journey.AssessmentId;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/**
 * The officer asks somebody who works with the child for advice.
 *
 * @param people by name; only those who see the child already
 * @param before advice that is on record already, so that nothing is asked twice
 */
public record AskAdvicePage(
        ChildId child,
        AssessmentId assessment,
        String name,
        List<Choice> people,
        List<Select.Choice> letters,
        List<String> before,
        Typed typed,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return ADVICE_ASK_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.journey(child));
    }

    public String action() {
        return Paths.askAdvice(child, assessment);
    }
}
