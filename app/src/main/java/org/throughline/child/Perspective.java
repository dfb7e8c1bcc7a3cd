package org.throughline.child;

import org.throughline.people.Role;

/** From where somebody sees the child: a column of the child's page, side by side with the others. */
public enum Perspective {
    CHILD,
    FAMILY,
    SCHOOL,
    HEALTH,
    CARE,
    COUNCIL,
    OTHERS;

    /** The perspective that a seat speaks from. Educational psychologists stand with the council that must ask them (reg. 6(1)(d)). */
    public static Perspective of(Role role) {
        return switch (role) {
            case CHILD, YOUNG_PERSON -> CHILD;
            case PARENT -> FAMILY;
            case SENCO, TEACHER -> SCHOOL;
            case THERAPIST, PAEDIATRICIAN -> HEALTH;
            case SOCIAL_WORKER -> CARE;
            case EDUCATIONAL_PSYCHOLOGIST, SEND_OFFICER -> COUNCIL;
            case SUPPORTER,
                    PARTNERSHIP_LEAD,
                    FACILITATOR,
                    PARENT_REPRESENTATIVE,
                    RESEARCHER,
                    EVIDENCE_LEAD,
                    ADMINISTRATOR -> OTHERS;
        };
    }

    /** What families and children read above the column. */
    public ChildWords heading() {
        return switch (this) {
            case CHILD -> ChildWords.FROM_CHILD;
            case FAMILY -> ChildWords.FROM_FAMILY;
            case SCHOOL -> ChildWords.FROM_SCHOOL;
            case HEALTH -> ChildWords.FROM_HEALTH;
            case CARE -> ChildWords.FROM_CARE;
            case COUNCIL -> ChildWords.FROM_COUNCIL;
            case OTHERS -> ChildWords.FROM_OTHERS;
        };
    }
}
