package org.throughline.child;

/** What kind of thing was told. */
public enum Kind {
    OBSERVATION(ChildWords.KIND_OBSERVATION),
    VIEW(ChildWords.KIND_VIEW),
    ASPIRATION(ChildWords.KIND_ASPIRATION),
    STRENGTH(ChildWords.KIND_STRENGTH),
    NEED(ChildWords.KIND_NEED),
    ADVICE(ChildWords.KIND_ADVICE),
    EVENT(ChildWords.KIND_EVENT),
    PROGRESS(ChildWords.KIND_PROGRESS),
    STORY(ChildWords.KIND_STORY);

    private final ChildWords words;

    Kind(ChildWords words) {
        this.words = words;
    }

    public ChildWords words() {
        return words;
    }

    /** Only a hope may lie in the future. */
    public boolean mayLieAhead() {
        return this == ASPIRATION;
    }
}
