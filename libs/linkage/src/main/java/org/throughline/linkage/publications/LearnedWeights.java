package org.throughline.linkage.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.throughline.linkage.publications.Weights.Odds;

/** The weights in use, with the day they were learned. Written by LearnWeights in this module's tests. */
final class LearnedWeights {

    private LearnedWeights() {}

    static final Weights WEIGHTS = new Weights(
            LocalDate.of(2026, 11, 26),
            Map.of(
                    "title", odds(.8, .02, .05, .005, .05, .01, .02, .005, .03, .02, .03, .05, .01, .1, .01, .79),
                    "authors", odds(.85, .05, .08, .02, .03, .05, .03, .05, .01, .83),
                    "year", odds(.95, .15, .04, .1, .005, .1, .005, .65),
                    "journal", odds(.75, .1, .12, .02, .05, .08, .08, .8),
                    "volume", odds(.97, .1, .03, .9),
                    "issue", odds(.6, .15, .4, .85),
                    "pages", odds(.93, .05, .03, .01, .02, .02, .01, .02, .01, .9),
                    "DOI", odds(.98, .01, .01, .01, .01, .98),
                    "abstract", odds(.9, .05, .07, .15, .03, .8)));

    private static List<Odds> odds(double... mu) {
        return java.util.stream.IntStream.range(0, mu.length / 2)
                .mapToObj(i -> new Odds(mu[2 * i], mu[2 * i + 1]))
                .toList();
    }
}
