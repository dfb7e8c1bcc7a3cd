package org.throughline.partnership.working;

import java.util.Arrays;
import java.util.List;

/** Something that a partnership settles about how it works, in the order in which it is asked. */
public enum Aspect {
    CALLED,
    COMES,
    DECIDES,
    SERVICED,
    MONEY,
    LASTS;

    /** What is asked of whoever draws the partnership up. */
    public String asks() {
        return WorkingWords.valueOf("ASK_" + name()).say();
    }

    /** What it is called where everybody reads it. */
    public String words() {
        return WorkingWords.valueOf("ASPECT_" + name()).say();
    }

    /** The ways to choose from. */
    public List<Way> ways() {
        return Arrays.stream(Way.values()).filter(w -> w.aspect() == this).toList();
    }
}
