package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import org.throughline.journey.JourneyWords;
import org.throughline.journey.WhyNot;

/** Each refusal in a sentence. */
final class Refusals {
    private Refusals() {}

    static JourneyWords words(WhyNot why) {
        return switch (why) {
            case YOUNG_PERSON_ASKS -> WHY_YOUNG_PERSON_ASKS;
            case PARENT_OR_SCHOOL_ASKS -> WHY_PARENT_OR_SCHOOL_ASKS;
            case OLDER_THAN_24 -> WHY_OLDER_THAN_24;
            case ALREADY_ASKED -> WHY_ALREADY_ASKED;
            case THERE_IS_A_PLAN -> WHY_THERE_IS_A_PLAN;
            case NO_COUNCIL_KNOWN -> WHY_NO_COUNCIL_KNOWN;
            case NO_LAW -> NO_LAW_HERE;
            case NOT_YOURS_TO_WRITE -> WHY_NOT_YOURS_TO_WRITE;
            case NOT_YET -> WHY_NOT_YET;
            case BEFORE_THE_REQUEST -> WHY_BEFORE_THE_REQUEST;
            case BEFORE_THE_LAST_STEP -> WHY_BEFORE_THE_LAST_STEP;
            case AFTER_A_LATER_STEP -> WHY_AFTER_A_LATER_STEP;
            case NOT_THE_NEXT_STEP -> WHY_NOT_THE_NEXT_STEP;
            case ALREADY_CORRECTED -> WHY_ALREADY_CORRECTED;
            case STARTS_EVERYTHING -> WHY_STARTS_EVERYTHING;
            case NOT_WORKING_WITH_THE_CHILD -> WHY_NOT_WORKING_WITH_THE_CHILD;
            case ALREADY_WAITING -> WHY_ALREADY_WAITING;
            case NO_ASSESSMENT_GOING_ON -> WHY_NO_ASSESSMENT_GOING_ON;
            case ALREADY_GIVEN -> WHY_ALREADY_GIVEN;
            case GROUND_NOT_LISTED -> WHY_GROUND_NOT_LISTED;
        };
    }

    /** What the reader can do instead of asking themselves. */
    static JourneyWords instead(WhyNot why) {
        return switch (why) {
            case YOUNG_PERSON_ASKS -> INSTEAD_HELP_THEM_ASK;
            case PARENT_OR_SCHOOL_ASKS -> INSTEAD_TELL_THEM;
            case ALREADY_ASKED -> INSTEAD_SEE_WHERE;
            case THERE_IS_A_PLAN -> INSTEAD_WRITE_ABOUT_PLAN;
            case NO_COUNCIL_KNOWN -> INSTEAD_WRITE_TO_COUNCIL;
            case OLDER_THAN_24 -> INSTEAD_ADULT_CARE;
            default -> INSTEAD_ASK_WHO_LEADS;
        };
    }
}
