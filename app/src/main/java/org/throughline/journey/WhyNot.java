package org.throughline.journey;

import static org.throughline.law.Confidence.CHECK_WORDING;

import java.util.Optional;
import org.throughline.law.Ages;
import org.throughline.law.Citation;
import org.throughline.law.Instrument;

/** Why something cannot be done: a rule, with its law where law is the reason. The sentence stands in the message file. */
public enum WhyNot {
    /** R-A3: the right has passed to the young person. */
    YOUNG_PERSON_ASKS(Ages.YOUNG_PERSON),
    PARENT_OR_SCHOOL_ASKS(Instrument.CHILDREN_AND_FAMILIES_ACT_2014.at("36(1)", CHECK_WORDING)),
    OLDER_THAN_24(Ages.YOUNG_PERSON),
    ALREADY_ASKED,
    THERE_IS_A_PLAN,
    NO_COUNCIL_KNOWN,
    NO_LAW,
    NOT_YOURS_TO_WRITE,
    NOT_YET,
    BEFORE_THE_REQUEST,
    BEFORE_THE_LAST_STEP,
    AFTER_A_LATER_STEP,
    NOT_THE_NEXT_STEP,
    ALREADY_CORRECTED,
    STARTS_EVERYTHING,
    NOT_WORKING_WITH_THE_CHILD,
    ALREADY_WAITING,
    NO_ASSESSMENT_GOING_ON,
    ALREADY_GIVEN,
    GROUND_NOT_LISTED;

    private final Optional<Citation> citation;

    WhyNot() {
        this.citation = Optional.empty();
    }

    WhyNot(Citation citation) {
        this.citation = Optional.of(citation);
    }

    public Optional<Citation> citation() {
        return citation;
    }
}
