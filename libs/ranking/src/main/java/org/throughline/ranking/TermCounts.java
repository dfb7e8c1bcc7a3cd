package org.throughline.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each reference has each term, terms numbered in the order in which they first appear. Weighs them as TF-IDF:
 * {@code (1 + ln tf) (ln((1 + n) / (1 + df)) + 1)}, terms in more than {@code mostShare} of all references left out.
 */
final class TermCounts {
    private final Map<String, Integer> words = new HashMap<>();
    private final PairNumbers pairs = new PairNumbers();
    private final int[][] terms;
    private final int[][] counts;
    private int[] references = new int[1024];

    private int[] bag = new int[64];
    private int inBag;

    TermCounts(int references) {
        terms = new int[references][];
        counts = new int[references][];
    }

    /** Notes a word or phrase of the reference that is being read; gives its number. */
    int note(String word) {
        Integer known = words.get(word);
        int number = known == null ? size() : known;
        if (known == null) {
            words.put(word, number);
        }
        put(number);
        return number;
    }

    /** Notes that two words, given by their numbers, follow each other. */
    void notePair(int first, int second) {
        put(pairs.numberOf(first, second, size()));
    }

    private int size() {
        return words.size() + pairs.size();
    }

    private void put(int number) {
        if (inBag == bag.length) {
            bag = Arrays.copyOf(bag, inBag * 2);
        }
        bag[inBag++] = number;
    }

    /** Ends the reading of a reference. */
    void close(int item) {
        Arrays.sort(bag, 0, inBag);
        int[] distinct = new int[inBag];
        int[] count = new int[inBag];
        int size = 0;
        for (int k = 0; k < inBag; k++) {
            if (size == 0 || distinct[size - 1] != bag[k]) {
                distinct[size++] = bag[k];
            }
            count[size - 1]++;
        }
        terms[item] = Arrays.copyOf(distinct, size);
        counts[item] = Arrays.copyOf(count, size);
        inBag = 0;
        if (references.length < size()) {
            references = Arrays.copyOf(references, Math.max(size(), references.length * 2));
        }
        for (int term : terms[item]) {
            references[term]++;
        }
    }

    /** The weighted vectors, each of length 1. */
    FeatureVectors weighted(double mostShare) {
        int n = terms.length;
        int[] feature = new int[size()];
        int features = 0;
        for (int term = 0; term < feature.length; term++) {
            feature[term] = references[term] > 1 && references[term] <= mostShare * n ? features++ : -1;
        }
        int[][] index = new int[n][];
        float[][] value = new float[n][];
        double[] own = new double[n];
        for (int item = 0; item < n; item++) {
            int[] term = terms[item];
            double[] weight = new double[term.length];
            double length = 0;
            int shared = 0;
            for (int k = 0; k < term.length; k++) {
                if (references[term[k]] <= mostShare * n) {
                    double rarity = StrictMath.log((1.0 + n) / (1.0 + references[term[k]])) + 1;
                    weight[k] = (1 + StrictMath.log(counts[item][k])) * rarity;
                    length += weight[k] * weight[k];
                    shared += feature[term[k]] >= 0 ? 1 : 0;
                }
            }
            index[item] = new int[shared];
            value[item] = new float[shared];
            int at = 0;
            for (int k = 0; k < term.length; k++) {
                if (feature[term[k]] >= 0) {
                    index[item][at] = feature[term[k]];
                    value[item][at++] = (float) (weight[k] / Math.sqrt(length));
                } else if (weight[k] > 0) {
                    own[item] += weight[k] * weight[k] / length;
                }
            }
        }
        return new FeatureVectors(features, index, value, own);
    }
}
