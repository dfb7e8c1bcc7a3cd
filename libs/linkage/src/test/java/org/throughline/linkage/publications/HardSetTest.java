package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.linkage.Linked;

/** Invented literature outside medicine, without DOIs in part, with works that look like duplicates and are not. */
class HardSetTest {

    @Test
    void works_that_only_look_alike_stay_apart_and_spoilt_duplicates_are_found() {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, int[]> copies = new TreeMap<>();
        for (long seed = 101; seed <= 103; seed++) {
            HardSet set = HardSet.of(seed, 500, 10);
            Linked linked = Publications.of(set.records()).linked();
            Score score = Score.of(linked.clusters(), set.truth());
            System.out.printf(
                    "hard set %d, %d records: %s%n", seed, set.records().size(), score);
            assertThat(score.precision()).isGreaterThanOrEqualTo(0.995);
            assertThat(score.recall()).isGreaterThanOrEqualTo(0.98);
            countWrong(linked, set, wrong);
            countCopies(linked, set, copies);
        }
        copies.forEach((kind, found) -> System.out.printf("%-28s %d of %d copies found%n", kind, found[0], found[1]));
        assertThat(wrong)
                .as("wrong merges by kind of near miss")
                .allSatisfy((kind, times) -> assertThat(times).isLessThanOrEqualTo(1));
        assertThat(copies)
                .allSatisfy((kind, found) ->
                        assertThat((double) found[0] / found[1]).as(kind).isGreaterThanOrEqualTo(0.85));
    }

    private static void countWrong(Linked linked, HardSet set, Map<String, Integer> wrong) {
        for (List<Integer> cluster : linked.clusters()) {
            Set<Integer> groups = new HashSet<>();
            cluster.forEach(member -> groups.add(set.truth()[member]));
            if (groups.size() > 1) {
                wrong.merge(set.origin().get(cluster.getFirst()).kind(), 1, Integer::sum);
            }
        }
    }

    /** Of each kind how many copies there are beyond the first, and how many stand in the cluster of another of their group. */
    private static void countCopies(Linked linked, HardSet set, Map<String, int[]> copies) {
        Map<Integer, Integer> members = new HashMap<>();
        Map<Integer, Set<Integer>> clustersOf = new HashMap<>();
        Map<Integer, String> kinds = new HashMap<>();
        for (int i = 0; i < linked.clusters().size(); i++) {
            for (int member : linked.clusters().get(i)) {
                int group = set.truth()[member];
                members.merge(group, 1, Integer::sum);
                clustersOf.computeIfAbsent(group, unused -> new HashSet<>()).add(i);
                kinds.put(group, set.origin().get(member).kind());
            }
        }
        members.forEach((group, size) -> {
            int[] found = copies.computeIfAbsent(kinds.getOrDefault(group, ""), unused -> new int[2]);
            found[0] += size - clustersOf.getOrDefault(group, Set.of()).size();
            found[1] += size - 1;
        });
        copies.values().removeIf(found -> found[1] == 0);
    }
}
