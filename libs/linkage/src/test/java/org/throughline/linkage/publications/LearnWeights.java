package org.throughline.linkage.publications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.linkage.publications.Weights.Odds;

/**
 * Learns how often each degree of agreement is found, from labelled sets: m among true pairs that are candidates, u among the other
 * candidates. Each set counts the same, whatever its size. Run its main method to print the constants of LearnedWeights.
 */
final class LearnWeights {

    private LearnWeights() {}

    /** No single degree may say more than this against or for a pair: one set in ten is strange in some field. */
    private static final double LEAST = 0.005;
    private static final double LEAST_BY_CHANCE = 0.001;
    /** What the guess of {@link #GUESS} counts for: as much as this many labelled pairs. */
    private static final double STRENGTH = 40;
    /** Guessed before any set was read, so that a degree that the sets hardly show is neither impossible nor proof. */
    private static final Map<String, double[]> GUESS = Map.of(
            "title", new double[] {.8, .02, .05, .005, .05, .01, .02, .005, .03, .02, .03, .05, .01, .1, .01, .79},
            "authors", new double[] {.85, .05, .08, .02, .03, .05, .03, .05, .01, .83},
            "year", new double[] {.95, .15, .04, .1, .005, .1, .005, .65},
            "journal", new double[] {.75, .1, .12, .02, .05, .08, .08, .8},
            "volume", new double[] {.97, .1, .03, .9},
            "issue", new double[] {.6, .15, .4, .85},
            "pages", new double[] {.93, .05, .03, .01, .02, .02, .01, .02, .01, .9},
            "DOI", new double[] {.98, .01, .01, .01, .01, .98},
            "abstract", new double[] {.9, .05, .07, .15, .03, .8});

    /** Databases number issues so differently that a different issue is no surprise. */
    private static final double LEAST_FOR_ISSUE = 0.25;

    static Weights from(Collection<LabelledSet> sets) {
        Map<String, double[][]> sums = new HashMap<>();
        for (LabelledSet set : sets) {
            counts(set).forEach((field, counted) -> {
                double[][] sum = sums.computeIfAbsent(field, unused -> new double[2][counted[0].length]);
                for (int kind = 0; kind < 2; kind++) {
                    double all = 0;
                    for (double count : counted[kind]) {
                        all += count;
                    }
                    for (int degree = 0; all > 0 && degree < sum[kind].length; degree++) {
                        sum[kind][degree] += counted[kind][degree] / all * Math.min(all, 200);
                    }
                }
            });
        }
        Map<String, List<Odds>> byField = new HashMap<>();
        sums.forEach((field, sum) -> byField.put(field, odds(field, sum)));
        return new Weights(LocalDate.of(2026, 11, 26), byField);
    }

    private static Map<String, double[][]> counts(LabelledSet set) {
        Publications publications = Publications.of(set.records());
        Map<String, double[][]> counts = new HashMap<>();
        PublicationFields.NAMES.forEach(field -> counts.put(
                field,
                new double[2][PublicationFields.WORDS.getOrDefault(field, List.of()).size()]));
        for (int[] pair : publications.candidates()) {
            Compared compared = publications.compared(pair[0], pair[1]);
            int kind = set.truth()[pair[0]] == set.truth()[pair[1]] ? 0 : 1;
            counts.forEach((field, counted) -> {
                int degree = PublicationFields.level(field).applyAsInt(compared);
                if (degree >= 0) {
                    counted[kind][degree]++;
                }
            });
        }
        return counts;
    }

    private static List<Odds> odds(String field, double[][] sum) {
        double least = field.equals("issue") ? LEAST_FOR_ISSUE : LEAST;
        List<Odds> odds = new ArrayList<>();
        double[] guess = GUESS.getOrDefault(field, new double[0]);
        for (int degree = 0; degree < sum[0].length; degree++) {
            odds.add(new Odds(
                    share(sum[0], degree, guess[2 * degree], least),
                    share(sum[1], degree, guess[2 * degree + 1], field.equals("issue") ? least : LEAST_BY_CHANCE)));
        }
        return odds;
    }

    private static double share(double[] sum, int degree, double guess, double least) {
        double all = STRENGTH;
        for (double count : sum) {
            all += count;
        }
        return Math.clamp((sum[degree] + STRENGTH * guess) / all, least, 1);
    }

    public static void main(String[] arguments) {
        Weights weights = from(LabelledSet.NAMES.stream().map(LabelledSet::read).toList());
        for (String field : PublicationFields.NAMES) {
            StringBuilder line = new StringBuilder("\"" + field + "\", odds(");
            for (Odds odds : weights.byField().getOrDefault(field, List.of())) {
                line.append(String.format(Locale.ROOT, "%.3f, %.3f, ", odds.m(), odds.u()));
            }
            System.out.println(line.substring(0, line.length() - 2) + "),");
        }
    }
}
