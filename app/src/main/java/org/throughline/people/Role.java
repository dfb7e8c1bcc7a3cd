package org.throughline.people;

/** What a seat is for. Family roles have no agency; a role alone gives no right to any child. */
public enum Role {
    CHILD,
    YOUNG_PERSON,
    PARENT,
    SUPPORTER,
    SENCO,
    TEACHER,
    EDUCATIONAL_PSYCHOLOGIST,
    THERAPIST,
    PAEDIATRICIAN,
    SOCIAL_WORKER,
    SEND_OFFICER,
    PARTNERSHIP_LEAD,
    FACILITATOR,
    PARENT_REPRESENTATIVE,
    RESEARCHER,
    EVIDENCE_LEAD,
    ADMINISTRATOR;

    public boolean isFamily() {
        return switch (this) {
            case CHILD, YOUNG_PERSON, PARENT, SUPPORTER -> true;
            default -> false;
        };
    }

    public boolean isStaff() {
        return !isFamily();
    }
}
