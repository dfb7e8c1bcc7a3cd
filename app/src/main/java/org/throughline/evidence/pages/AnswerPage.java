package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.Optional;
import org.throughline.evidence.Appraisal;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Whoever gave a record answers one reviewer. */
public record AnswerPage(Appraisal to, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return REPLY_HEADING.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(to.record()));
    }

    public String action() {
        return Paths.atWork(to.record()) + "/answer/" + to.round() + "/" + to.reviewer();
    }
}
