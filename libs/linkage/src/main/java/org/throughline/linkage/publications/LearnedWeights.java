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
                    "title", odds(0.937, 0.009, 0.008, 0.001, 0.005, 0.001, 0.026, 0.004, 0.009, 0.022, 0.012, 0.039, 0.005, 0.225, 0.005, 0.701),
                    "authors", odds(0.894, 0.029, 0.095, 0.020, 0.005, 0.004, 0.005, 0.024, 0.006, 0.923),
                    "year", odds(0.977, 0.168, 0.022, 0.205, 0.005, 0.164, 0.005, 0.463),
                    "journal", odds(0.867, 0.067, 0.097, 0.006, 0.023, 0.020, 0.013, 0.908),
                    "volume", odds(0.987, 0.066, 0.013, 0.934),
                    "issue", odds(0.671, 0.250, 0.329, 0.937),
                    "pages", odds(0.978, 0.010, 0.010, 0.003, 0.006, 0.055, 0.005, 0.007, 0.005, 0.925),
                    "DOI", odds(0.994, 0.008, 0.005, 0.001, 0.005, 0.990),
                    "abstract", odds(0.988, 0.029, 0.009, 0.305, 0.005, 0.666)));

    private static List<Odds> odds(double... mu) {
        return java.util.stream.IntStream.range(0, mu.length / 2)
                .mapToObj(i -> new Odds(mu[2 * i], mu[2 * i + 1]))
                .toList();
    }
}
