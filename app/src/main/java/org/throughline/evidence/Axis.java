package org.throughline.evidence;

/** The ways in which evidence is labelled. They are never added up: strong evidence may tell of a small effect in one place. */
public enum Axis {
    THEME,
    STRENGTH,
    BREADTH,
    STATUS;

    public String words() {
        return EvidenceWords.valueOf("AXIS_" + name()).say();
    }
}
