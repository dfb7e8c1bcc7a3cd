package org.throughline.web.demo;

import org.throughline.words.WordKey;

/** What the invented people of the demonstration come for. */
enum DemoWords implements WordKey {
    PERSONA_PARENT,
    PERSONA_CHILD,
    PERSONA_YOUNG_PERSON,
    PERSONA_SENCO,
    PERSONA_TEACHER,
    PERSONA_THERAPIST,
    PERSONA_SOCIAL_WORKER,
    PERSONA_OFFICER,
    PERSONA_PSYCHOLOGIST,
    PERSONA_OTHER_PARENT,
    PERSONA_URDU,
    PERSONA_SEPARATED,
    PERSONA_UNDER_ORDER,
    PERSONA_TWO_SEATS,
    PERSONA_SUPPORTER,
    PERSONA_FACILITATOR,
    PERSONA_PARENT_REPRESENTATIVE,
    PERSONA_ADMINISTRATOR,
    PERSONA_EVIDENCE_LEAD,
    PERSONA_SCREENER,
    PERSONA_OTHER_SCREENER,
    PERSONA_ADJUDICATOR,
    PERSONA_CO_RESEARCHER,
    PERSONA_OTHER_AREA;

    @Override
    public String module() {
        return "demo";
    }
}
