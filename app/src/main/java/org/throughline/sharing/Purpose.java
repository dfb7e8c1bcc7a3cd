package org.throughline.sharing;

import org.throughline.people.Role;

/**
 * Why somebody looks. Research and the evidence bank know no child, and the public sees what is published; the last ones are
 * services of ours: none of them opens a child's record.
 */
public enum Purpose {
    FAMILY,
    SEN_SUPPORT,
    HEALTH_CARE,
    SOCIAL_CARE,
    STATUTORY,
    RESEARCH,
    EVIDENCE_BANK,
    PUBLIC,
    SYNTHESIS,
    RULES,
    SET_UP,
    SIGN_IN,
    SEQUENCER,
    ERASURE;

    /** The one purpose that a role looks for. */
    public static Purpose of(Role role) {
        return switch (role) {
            case CHILD, YOUNG_PERSON, PARENT, SUPPORTER -> FAMILY;
            case SENCO, TEACHER -> SEN_SUPPORT;
            case THERAPIST, PAEDIATRICIAN -> HEALTH_CARE;
            case SOCIAL_WORKER -> SOCIAL_CARE;
            case EDUCATIONAL_PSYCHOLOGIST, SEND_OFFICER -> STATUTORY;
            case RESEARCHER -> RESEARCH;
            case EVIDENCE_LEAD -> EVIDENCE_BANK;
            case ADMINISTRATOR -> SET_UP;
        };
    }
}
