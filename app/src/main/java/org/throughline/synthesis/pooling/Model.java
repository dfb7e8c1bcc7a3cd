package org.throughline.synthesis.pooling;

/** By which model estimates are pooled. Not at all is the first choice, and stands until people choose another. */
public enum Model {
    NONE,
    /** Inverse variance: one true effect for all studies. */
    COMMON,
    /** Random effects; between studies by DerSimonian and Laird (1986), interval by the normal distribution. */
    DERSIMONIAN_LAIRD,
    /** Random effects; between studies by restricted maximum likelihood, interval by Hartung and Knapp (2001). */
    REML_HARTUNG_KNAPP;

    public String words() {
        return ForestWords.valueOf("MODEL_" + name()).say();
    }
}
