package org.throughline.linkage.publications;

import java.util.Arrays;
import java.util.List;

/** The first sixty words of an abstract as sorted hashes: enough to tell two abstracts apart, in little memory. */
record TextSketch(int[] hashes) {

    private static final int WORDS = 60;
    private static final int TOO_FEW = 20;
    private static final int CHARACTERS = 900;

    static TextSketch of(String raw) {
        List<String> words = Folding.words(raw.length() > CHARACTERS ? raw.substring(0, CHARACTERS) : raw);
        int[] hashes = words.stream()
                .filter(word -> word.length() > 3)
                .limit(WORDS)
                .mapToInt(String::hashCode)
                .sorted()
                .distinct()
                .toArray();
        return new TextSketch(hashes.length < TOO_FEW ? new int[0] : hashes);
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Share of the words of the one with fewer that the other has too, 0 to 1. */
    double shared(TextSketch other) {
        int shared = 0;
        for (int hash : hashes) {
            if (Arrays.binarySearch(other.hashes, hash) >= 0) {
                shared++;
            }
        }
        return (double) shared / Math.min(hashes.length, other.hashes.length);
    }
}
