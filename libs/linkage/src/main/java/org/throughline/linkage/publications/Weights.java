package org.throughline.linkage.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How often each degree of agreement is found among true pairs (m) and among candidates that are two things (u).
 *
 * @param learnedOn the day they were learned
 * @param byField per field, for each degree m and u
 */
record Weights(LocalDate learnedOn, Map<String, List<Odds>> byField) {

    record Odds(double m, double u) {}
}
