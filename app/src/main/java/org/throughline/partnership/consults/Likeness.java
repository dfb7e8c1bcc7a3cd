package org.throughline.partnership.consults;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two questions are in their letters: of the threes of letters in both, the share that stands in each, as PostgreSQL's pg_trgm counts
 * it (words in small letters, two blanks before and one after each). From 0 to 1; linear in the length of both.
 */
final class Likeness {
    /** From here on a question counts as one that was asked before (decisions, on asking families twice). */
    static final double ASKED_BEFORE = 0.63;

    private static final int THREE = 3;

    private Likeness() {}

    static double of(String one, String other) {
        Set<String> threes = threes(one);
        Set<String> others = threes(other);
        Set<String> shared = new HashSet<>(threes);
        shared.retainAll(others);
        int all = threes.size() + others.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    private static Set<String> threes(String words) {
        Set<String> threes = new HashSet<>();
        for (String word : words.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String padded = "  " + word + " ";
                for (int i = 0; i + THREE <= padded.length(); i++) {
                    threes.add(padded.substring(i, i + THREE));
                }
            }
        }
        return threes;
    }
}
