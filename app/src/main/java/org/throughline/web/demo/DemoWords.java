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
    PERSONA_ADMINISTRATOR;

    @Override
    public String module() {
        return "demo";
    }
}
