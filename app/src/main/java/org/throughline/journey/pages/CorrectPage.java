package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Slips;
import org.throughline.journey.AssessmentId;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/**
 * The officer puts a recorded fact right, with a reason.
 *
 * @param dayCanMove whether its day can be put right
 * @param canBeUndone whether it can be said never to have happened
 */
public record CorrectPage(
        ChildId child,
        AssessmentId assessment,
        UUID fact,
        String what,
        String day,
        boolean dayCanMove,
        boolean canBeUndone,
        Typed typed,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return CORRECT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.journey(child));
    }

    public String action() {
        return Paths.correct(child, assessment, fact);
    }
}
