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
    /** Works on the partnership itself: opens no child's record. */
    PARTNERSHIP,
    /** Speaks for families in the partnership, as a seat and not as the family of a child. */
    FAMILY_VOICE,
    RESEARCH,
    EVIDENCE_BANK,
    SYNTHESIS,
    RULES,
    SET_UP,
    SIGN_IN,
    SEQUENCER,
    OUTBOX,
    JOBS,
    ERASURE,
    /** Whoever reads what is public, signed in or not. */
    PUBLIC,
    /** Takes answers to a wave by printed code, from nobody in particular. */
    ANSWERING,
    /** Counts the answers of a wave and keeps nothing else. */
    COUNTING,
    /** Holds a family's printed code of a wave that is closed. */
    FAMILY_CODE,
    /** Reminds seats of a partnership of what they promised: opens no record. */
    CHASING;

    /** The one purpose that a role looks for. */
    public static Purpose of(Role role) {
        return switch (role) {
            case CHILD, YOUNG_PERSON, PARENT, SUPPORTER -> FAMILY;
            case SENCO, TEACHER -> SEN_SUPPORT;
            case THERAPIST, PAEDIATRICIAN -> HEALTH_CARE;
            case SOCIAL_WORKER -> SOCIAL_CARE;
            case EDUCATIONAL_PSYCHOLOGIST, SEND_OFFICER -> STATUTORY;
            case PARTNERSHIP_LEAD, FACILITATOR -> PARTNERSHIP;
            case PARENT_REPRESENTATIVE -> FAMILY_VOICE;
            case RESEARCHER -> RESEARCH;
            case EVIDENCE_LEAD -> EVIDENCE_BANK;
            case ADMINISTRATOR -> SET_UP;
        };
    }
}
