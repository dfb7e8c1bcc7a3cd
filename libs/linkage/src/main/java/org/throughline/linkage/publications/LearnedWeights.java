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
                    "title",
                            odds(
                                    0.937, 0.015, 0.008, 0.001, 0.005, 0.002, 0.026, 0.006, 0.009, 0.034, 0.012, 0.057,
                                    0.005, 0.341, 0.005, 0.544),
                    "authors", odds(0.894, 0.045, 0.095, 0.033, 0.005, 0.006, 0.005, 0.031, 0.006, 0.886),
                    "year", odds(0.977, 0.176, 0.022, 0.205, 0.005, 0.179, 0.005, 0.439),
                    "journal", odds(0.867, 0.087, 0.097, 0.006, 0.023, 0.026, 0.013, 0.880),
                    "volume", odds(0.987, 0.064, 0.013, 0.936),
                    "issue", odds(0.671, 0.250, 0.329, 0.939),
                    "pages", odds(0.978, 0.014, 0.010, 0.004, 0.006, 0.061, 0.005, 0.007, 0.005, 0.914),
                    "DOI", odds(0.994, 0.014, 0.005, 0.002, 0.005, 0.984),
                    "abstract", odds(0.988, 0.051, 0.009, 0.465, 0.005, 0.484)));

    private static List<Odds> odds(double... mu) {
        return java.util.stream.IntStream.range(0, mu.length / 2)
                .mapToObj(i -> new Odds(mu[2 * i], mu[2 * i + 1]))
                .toList();
    }
}
