package org.throughline.linkage.publications;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How common words, names and whole titles are in the records at hand: agreeing on a rare thing says more (term frequency). */
final class Rarity {

    /** Stands for the literature outside the file, so that words of a small file do not all look common. */
    private static final int OUTSIDE = 1_000;
    /** Bits of a title of usual length; below it an equal title says less. */
    private static final double USUAL_TITLE_BITS = 30;
    /** A title seen in this many years or places is a column that returns. */
    private static final int RETURNS = 3;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Seen> places = new HashMap<>();
    private final int size;

    Rarity(List<Described> records) {
        size = records.size();
        for (Described record : records) {
            record.title.words().stream().distinct().forEach(word -> words.merge(word, 1, Integer::sum));
            if (!record.authors.isEmpty()) {
                families.merge(record.firstFamily(), 1, Integer::sum);
            }
            places.computeIfAbsent(record.title.key(), unused -> new Seen()).add(record);
        }
        places.values().removeIf(Seen::once);
    }

    /** Where one title was seen. */
    private static final class Seen {
        private final Set<Integer> years = new HashSet<>(2);
        private boolean named = true;

        void add(Described record) {
            if (record.year != 0 && years.size() < 2 * RETURNS) {
                years.add(record.year);
            }
            named &= !record.authors.isEmpty() && !record.byBodies();
        }

        /** Few years, or by named persons within a year of each other: sources date one work differently. */
        boolean once() {
            return years.size() < RETURNS
                    || years.size() == RETURNS && Collections.max(years) - Collections.min(years) < RETURNS && named;
        }
    }

    double ofTitle(Compared pair) {
        List<String> shorter = pair.a.title.key().length() <= pair.b.title.key().length()
                ? pair.a.title.words()
                : pair.b.title.words();
        double bits = bits(shorter);
        return bits < USUAL_TITLE_BITS ? (bits - USUAL_TITLE_BITS) / 4 : Math.min(2, (bits - USUAL_TITLE_BITS) / 30);
    }

    private double bits(List<String> title) {
        double bits = 0;
        for (String word : title) {
            bits += Math.min(9, Math.log((double) (size + OUTSIDE) / words.getOrDefault(word, 1)) / Math.log(2));
        }
        return bits;
    }

    /** 0 for a name on fewer than one record in two hundred, down to -2 for the commonest. */
    double ofFirstAuthor(Compared pair) {
        double share = (double) families.getOrDefault(pair.a.firstFamily(), 1) / (size + OUTSIDE);
        return Math.max(-2, Math.min(0, -Math.log(share * 200) / Math.log(2)));
    }

    /** Every issue has a page 1. */
    static double ofPages(Compared pair) {
        return pair.a
                        .pages()
                        .filter(range -> range.first() <= 3 && range.prefix().isEmpty())
                        .isPresent()
                ? -2
                : 0;
    }

    /** A title that stands over pieces of three or more years: a column, a yearly report, a track of a conference. */
    boolean returns(Described record) {
        return places.containsKey(record.title.key());
    }

    int frequency(String word) {
        return words.getOrDefault(word, 0);
    }
}
