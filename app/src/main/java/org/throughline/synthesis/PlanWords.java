package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about what a protocol lays down beyond its criteria. */
public enum PlanWords implements WordKey {
    PLAN_HEADING,
    PLAN_QUESTIONS,
    PLAN_QUESTIONS_HINT,
    PLAN_SCOPE,
    PLAN_SCOPE_HINT,
    PLAN_SOURCES,
    PLAN_SOURCES_HINT,
    PLAN_TOGETHER,
    PLAN_TOGETHER_HINT,
    PLAN_REGISTERED,
    PLAN_REGISTERED_HINT,
    CRITERIA_HEADING,
    SCREENING_HEADING,
    NOT_WRITTEN,
    STOPS_EARLY,
    STOPS_NOT,
    PLANNED;

    @Override
    public String module() {
        return "plan";
    }
}
