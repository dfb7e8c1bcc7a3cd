package org.throughline.linkage.publications;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Precision and recall, counted by records removed and by pairs. */
record Score(int truePositives, int falsePositives, int toRemove, long truePairs, long joinedPairs, long rightPairs) {

    /** Truth gives each record the number of its group; no two groups share a number. */
    static Score of(List<List<Integer>> clusters, int[] truth) {
        int right = 0;
        int wrong = 0;
        long joined = 0;
        long rightPairs = 0;
        for (List<Integer> cluster : clusters) {
            Map<Integer, Long> groups = new HashMap<>();
            cluster.forEach(member -> groups.merge(truth[member], 1L, Long::sum));
            right += cluster.size() - groups.size();
            wrong += groups.size() - 1;
            joined += pairs(cluster.size());
            rightPairs += groups.values().stream().mapToLong(Score::pairs).sum();
        }
        Map<Integer, Long> sizes = new HashMap<>();
        Set<Integer> distinct = new HashSet<>();
        for (int group : truth) {
            sizes.merge(group, 1L, Long::sum);
            distinct.add(group);
        }
        return new Score(
                right,
                wrong,
                truth.length - distinct.size(),
                sizes.values().stream().mapToLong(Score::pairs).sum(),
                joined,
                rightPairs);
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    double precision() {
        return truePositives + falsePositives == 0 ? 1 : (double) truePositives / (truePositives + falsePositives);
    }

    double recall() {
        return toRemove == 0 ? 1 : (double) truePositives / toRemove;
    }

    double pairPrecision() {
        return joinedPairs == 0 ? 1 : (double) rightPairs / joinedPairs;
    }

    double pairRecall() {
        return truePairs == 0 ? 1 : (double) rightPairs / truePairs;
    }

    @Override
    public String toString() {
        return "precision %.4f recall %.4f (%d right, %d wrong, %d to remove); pairwise %.4f / %.4f"
                .formatted(precision(), recall(), truePositives, falsePositives, toRemove, pairPrecision(), pairRecall());
    }
}
