package org.throughline.ranking;

import java.util.Arrays;

/** The decisions that a ranking learns from, in the order they were made. References are numbered from 0. */
final class Votes {
    private static final byte NONE = 0;
    private static final byte RELEVANT = 1;
    private static final byte IRRELEVANT = 2;

    private final byte[] votes;
    private int[] decided;
    private int count;
    private int relevant;

    Votes(int references) {
        votes = new byte[references];
        decided = new int[Math.min(16, references)];
    }

    void give(int item, boolean isRelevant) {
        withdraw(item);
        votes[item] = isRelevant ? RELEVANT : IRRELEVANT;
        relevant += isRelevant ? 1 : 0;
        if (count == decided.length) {
            decided = Arrays.copyOf(decided, Math.min(votes.length, count * 2));
        }
        decided[count++] = item;
    }

    void withdraw(int item) {
        if (votes[item] == NONE) {
            return;
        }
        relevant -= votes[item] == RELEVANT ? 1 : 0;
        votes[item] = NONE;
        int at = 0;
        while (decided[at] != item) {
            at++;
        }
        System.arraycopy(decided, at + 1, decided, at, count - at - 1);
        count--;
    }

    int[] decided() {
        return Arrays.copyOf(decided, count);
    }

    boolean isDecided(int item) {
        return votes[item] != NONE;
    }

    /** Only for a decided one. */
    boolean isRelevant(int item) {
        return votes[item] == RELEVANT;
    }

    int relevant() {
        return relevant;
    }

    int irrelevant() {
        return count - relevant;
    }

    boolean bothKinds() {
        return relevant > 0 && irrelevant() > 0;
    }
}
