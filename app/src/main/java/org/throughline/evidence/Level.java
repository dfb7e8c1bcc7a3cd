package org.throughline.evidence;

/** Whose outcome a result tells about. */
public enum Level {
    CHILD,
    FAMILY,
    SERVICE;

    public String words() {
        return EvidenceWords.valueOf("LEVEL_" + name()).say();
    }
}
