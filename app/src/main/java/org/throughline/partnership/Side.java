package org.throughline.partnership;

import org.throughline.govuk.grammar.Perspective;

/** From which side somebody takes part. A wave shows each side alone and never adds them up. */
public enum Side {
    PARENT_CARER(Wording.PARENT_CARER, Perspective.FAMILY),
    YOUNG_PERSON(Wording.YOUNG_PERSON, Perspective.CHILD),
    EDUCATION(Wording.STAFF, Perspective.SCHOOL),
    HEALTH(Wording.STAFF, Perspective.HEALTH),
    SOCIAL_CARE(Wording.STAFF, Perspective.CARE),
    COUNCIL(Wording.STAFF, Perspective.COUNCIL),
    VOLUNTARY(Wording.VOLUNTARY, Perspective.OTHERS);

    private final Wording wording;
    private final Perspective mark;

    Side(Wording wording, Perspective mark) {
        this.wording = wording;
        this.mark = mark;
    }

    public Wording wording() {
        return wording;
    }

    /** Colour and shape, the same as everywhere. */
    public Perspective mark() {
        return mark;
    }

    /** Families and young people read a result before staff do. */
    public boolean isFamily() {
        return this == PARENT_CARER || this == YOUNG_PERSON;
    }

    public String words() {
        return PartnershipWords.valueOf("SIDE_" + name()).say();
    }
}
