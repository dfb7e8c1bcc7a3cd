package org.throughline.child;

import org.throughline.words.WordKey;

/** The sentences of the child's page and of telling something. */
public enum ChildWords implements WordKey {
    FROM_CHILD,
    FROM_FAMILY,
    FROM_SCHOOL,
    FROM_HEALTH,
    FROM_CARE,
    FROM_COUNCIL,
    FROM_OTHERS,
    ABOUT_TALKING,
    ABOUT_LEARNING,
    ABOUT_FRIENDS_AND_FEELINGS,
    ABOUT_BODY_AND_SENSES,
    ABOUT_HEALTH,
    ABOUT_EVERYDAY_LIFE,
    ABOUT_HOME_AND_COMMUNITY,
    ABOUT_HOPES,
    KIND_OBSERVATION,
    KIND_VIEW,
    KIND_ASPIRATION,
    KIND_STRENGTH,
    KIND_NEED,
    KIND_ADVICE,
    KIND_EVENT,
    KIND_PROGRESS,
    KIND_STORY,
    GROUND_SPEAKER_ASKED,
    GROUND_WRONG_CHILD,
    GROUND_NOT_TRUE,
    GROUND_NOT_NEEDED,
    GROUND_NOT_OURS_TO_KEEP,
    SLIP_BEFORE_BIRTH,
    SLIP_IN_FUTURE,
    AGE_NOT_KNOWN,
    YEARS_OLD,
    AGE_AND_YEAR,
    AGE_AND_SCHOOL,
    RECEPTION,
    YEAR_GROUP;

    @Override
    public String module() {
        return "child";
    }
}
