package org.throughline.sharing;

import org.throughline.people.Role;

/** Why somebody looks. The last ones are services of ours: none of them opens a child's record. */
public enum Purpose {
    FAMILY,
    SEN_SUPPORT,
    HEALTH_CARE,
    SOCIAL_CARE,
    STATUTORY,
    RULES,
    SET_UP,
    SIGN_IN,
    SEQUENCER,
    OUTBOX,
    JOBS,
    ERASURE;

    /** The one purpose that a role looks for. */
    public static Purpose of(Role role) {
        return switch (role) {
            case CHILD, YOUNG_PERSON, PARENT, SUPPORTER -> FAMILY;
            case SENCO, TEACHER -> SEN_SUPPORT;
            case THERAPIST, PAEDIATRICIAN -> HEALTH_CARE;
            case SOCIAL_WORKER -> SOCIAL_CARE;
            case EDUCATIONAL_PSYCHOLOGIST, SEND_OFFICER -> STATUTORY;
            case ADMINISTRATOR -> SET_UP;
        };
    }
}
