package org.throughline.ranking;

/** Learns from the votes given so far and scores every reference: higher means more probably relevant. */
interface Learner {

    /** Learns from all votes given; both kinds of vote must be there. */
    void fit(Votes votes);

    /** One score for each reference, from the last fit; only their order means anything. */
    double[] scores();
}
