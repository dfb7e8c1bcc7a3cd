package org.throughline.ranking;

import java.util.Arrays;

/** Numbers of pairs of words. A table of plain numbers, because a large review has a million of them. */
final class PairNumbers {
    private static final long EMPTY = -1;

    private long[] pairs = filled(1 << 12);
    private int[] numbers = new int[1 << 12];
    private int size;

    int size() {
        return size;
    }

    /** The number of this pair; {@code ifNew} becomes it where the pair has none. Words are numbered from 0. */
    int numberOf(int first, int second, int ifNew) {
        if (size * 2 >= pairs.length) {
            grow();
        }
        long pair = (long) first << 32 | second;
        int at = place(pair);
        if (pairs[at] == EMPTY) {
            pairs[at] = pair;
            numbers[at] = ifNew;
            size++;
        }
        return numbers[at];
    }

    private int place(long pair) {
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (pairs.length - 1);
        while (pairs[at] != EMPTY && pairs[at] != pair) {
            at = (at + 1) & (pairs.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] before = pairs;
        int[] numbersBefore = numbers;
        pairs = filled(before.length * 2);
        numbers = new int[pairs.length];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != EMPTY) {
                int at = place(before[from]);
                pairs[at] = before[from];
                numbers[at] = numbersBefore[from];
            }
        }
    }

    private static long[] filled(int length) {
        long[] pairs = new long[length];
        Arrays.fill(pairs, EMPTY);
        return pairs;
    }
}
