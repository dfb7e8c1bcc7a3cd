package org.throughline.provision;

import org.throughline.child.TakenAway;

/** What was written down about some help. It can be taken away by law; who chose it, when and on what evidence cannot. */
public sealed interface Told {

    /**
     * As it was written.
     *
     * @param words who does what, and how often
     * @param hoped what the child should be able to do or feel because of it
     */
    record Said(String words, String hoped) implements Told {
        public Said {
            if (words.isBlank() || hoped.isBlank()) {
                throw new IllegalArgumentException("A provision says what is done and what is hoped for");
            }
        }
    }

    /** It had to go, and with it why it was chosen without evidence and why it ended. */
    record Gone(TakenAway how) implements Told {}
}
