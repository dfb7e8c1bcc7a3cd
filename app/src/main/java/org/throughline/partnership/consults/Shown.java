package org.throughline.partnership.consults;

import org.throughline.partnership.ConsultWords;

/** How whoever answers chose to be shown. */
public enum Shown {
    /** Everybody reads the words with the title of the seat. */
    SEAT,
    /** Everybody reads the words with the role alone. */
    ROLE,
    /** The words are read by whoever asked and whoever facilitates; everybody else, that somebody of the role answered. */
    ASKER;

    public String words() {
        return ConsultWords.valueOf("SHOWN_" + name()).say();
    }

    /** What it means, said before anything is written. */
    public String means() {
        return ConsultWords.valueOf("SHOWN_" + name() + "_MEANS").say();
    }
}
