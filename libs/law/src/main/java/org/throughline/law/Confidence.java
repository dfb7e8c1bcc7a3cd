package org.throughline.law;

/** How sure we are of a citation. Pages say so, instead of sounding surer than we are. */
public enum Confidence {
    /** Read in the source. */
    CONFIRMED,
    /** Settled law or practice; the exact words are still to be checked against the source. */
    CHECK_WORDING,
    /** Not to be presented as fact. */
    UNCONFIRMED
}
