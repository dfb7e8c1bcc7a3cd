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
                    "title", odds(0.916, 0.009, 0.007, 0.005, 0.005, 0.005, 0.025, 0.005, 0.008, 0.017, 0.034, 0.019, 0.005, 0.232, 0.005, 0.718),
                    "authors", odds(0.884, 0.025, 0.093, 0.020, 0.005, 0.005, 0.010, 0.015, 0.010, 0.935),
                    "year", odds(0.969, 0.156, 0.029, 0.204, 0.005, 0.167, 0.005, 0.473),
                    "journal", odds(0.857, 0.058, 0.098, 0.005, 0.023, 0.020, 0.023, 0.919),
                    "volume", odds(0.979, 0.054, 0.021, 0.946),
                    "issue", odds(0.675, 0.250, 0.325, 0.951),
                    "pages", odds(0.966, 0.011, 0.009, 0.005, 0.006, 0.056, 0.005, 0.007, 0.017, 0.924),
                    "DOI", odds(0.940, 0.009, 0.005, 0.005, 0.059, 0.990),
                    "abstract", odds(0.939, 0.030, 0.057, 0.268, 0.005, 0.701)));

    private static List<Odds> odds(double... mu) {
        return java.util.stream.IntStream.range(0, mu.length / 2)
                .mapToObj(i -> new Odds(mu[2 * i], mu[2 * i + 1]))
                .toList();
    }
}
