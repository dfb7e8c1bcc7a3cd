package org.throughline.child;

/** What a contribution is about: the rows of the child's page, the same for every perspective. */
public enum AreaOfLife {
    TALKING(ChildWords.ABOUT_TALKING),
    LEARNING(ChildWords.ABOUT_LEARNING),
    FRIENDS_AND_FEELINGS(ChildWords.ABOUT_FRIENDS_AND_FEELINGS),
    BODY_AND_SENSES(ChildWords.ABOUT_BODY_AND_SENSES),
    HEALTH(ChildWords.ABOUT_HEALTH),
    EVERYDAY_LIFE(ChildWords.ABOUT_EVERYDAY_LIFE),
    HOME_AND_COMMUNITY(ChildWords.ABOUT_HOME_AND_COMMUNITY),
    HOPES(ChildWords.ABOUT_HOPES);

    private final ChildWords words;

    AreaOfLife(ChildWords words) {
        this.words = words;
    }

    /** What it is called on pages. */
    public ChildWords words() {
        return words;
    }
}
