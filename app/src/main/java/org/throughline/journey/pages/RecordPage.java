package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.journey.AssessmentId;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/** The officer records what the council decided and sent, with its day. */
public record RecordPage(
        ChildId child,
        AssessmentId assessment,
        String name,
        String sentence,
        List<Choice> acts,
        Typed typed,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return RECORD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.journey(child));
    }

    public String action() {
        return Paths.record(child, assessment);
    }
}
