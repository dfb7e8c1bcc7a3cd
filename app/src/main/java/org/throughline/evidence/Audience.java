package org.throughline.evidence;

/** Whom something is meant for: what helps one child is not what helps a table of agencies, and is not offered in its place. */
public enum Audience {
    CHILD,
    SETTING,
    PARTNERSHIP;

    public String words() {
        return AudienceWords.valueOf("FOR_" + name()).say();
    }
}
