package org.throughline.journey;

/** Who may ask the council for an assessment (Children and Families Act 2014 s.36(1), R-1). */
public enum AskedAs {
    PARENT,
    YOUNG_PERSON,
    SCHOOL
}
