package org.throughline.journey;

/** What a school says about the family when it asks: the request is made with them wherever that can be. */
public enum FamilyKnows {
    AGREES,
    KNOWS_AND_DISAGREES,
    NOT_TOLD_YET
}
