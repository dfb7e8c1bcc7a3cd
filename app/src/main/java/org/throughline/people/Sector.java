package org.throughline.people;

/** The part of public or community life an agency belongs to. */
public enum Sector {
    EDUCATION,
    HEALTH,
    SOCIAL_CARE,
    COUNCIL,
    VOLUNTARY,
    FAMILY_LED,
    JUSTICE,
    OTHER
}
