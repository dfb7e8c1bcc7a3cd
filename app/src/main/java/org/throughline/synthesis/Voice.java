package org.throughline.synthesis;

/** In which voice somebody reads. None counts for more than another. */
public enum Voice {
    RESEARCHER,
    FAMILY,
    YOUNG_PERSON;

    public String words() {
        return ReadingWords.valueOf("VOICE_" + name()).say();
    }
}
