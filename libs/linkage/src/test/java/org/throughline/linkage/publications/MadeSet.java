package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.linkage.Objection;

/**
 * Made-up references with their truth.
 *
 * @param truth for each record the number of its work
 * @param kinds for each record what its work is there for: a kind of work, or a kind of near miss
 */
record MadeSet(List<Publication> records, int[] truth, List<String> kinds) {

    /** Collects works, each in the forms in which it was exported. */
    static final class Making {
        private final List<Publication> records = new ArrayList<>();
        private final List<Integer> truth = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private int works;

        void add(String kind, List<Publication> copies) {
            for (Publication copy : copies) {
                records.add(copy);
                truth.add(works);
                kinds.add(kind);
            }
            works++;
        }

        MadeSet shuffled(Random random) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            return new MadeSet(
                    order.stream().map(records::get).toList(),
                    order.stream().mapToInt(truth::get).toArray(),
                    order.stream().map(kinds::get).toList());
        }
    }

    /** Errors by kind: clusters that hold several works, and works that stand in several clusters. */
    record Errors(Map<String, Integer> wronglyJoined, Map<String, Integer> leftApart, List<String> examples) {}

    Errors errors(Publications publications, List<List<Integer>> clusters) {
        Map<String, Integer> wrong = new TreeMap<>();
        Map<String, Integer> apart = new TreeMap<>();
        List<String> examples = new ArrayList<>();
        Map<Integer, Integer> firstCluster = new HashMap<>();
        Map<Integer, Integer> firstMember = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            Set<Integer> inside = new HashSet<>();
            for (int member : clusters.get(i)) {
                inside.add(truth[member]);
                Integer first = firstCluster.putIfAbsent(truth[member], i);
                firstMember.putIfAbsent(truth[member], member);
                if (first != null && first != i) {
                    apart.merge(kinds.get(member), 1, Integer::sum);
                    int other = firstMember.getOrDefault(truth[member], member);
                    examples.add("apart  %s%n    %s%n    %s%n    %s"
                            .formatted(
                                    kinds.get(member),
                                    records.get(other),
                                    records.get(member),
                                    publications.objections(other, member).stream()
                                            .map(Objection::kind)
                                            .toList()));
                }
            }
            if (inside.size() > 1) {
                wrong.merge(kinds.get(clusters.get(i).getFirst()), inside.size() - 1, Integer::sum);
                StringBuilder example =
                        new StringBuilder("joined " + kinds.get(clusters.get(i).getFirst()));
                clusters.get(i)
                        .forEach(member -> example.append("%n    %d %s".formatted(truth[member], records.get(member))));
                examples.add(example.toString());
            }
        }
        return new Errors(wrong, apart, examples);
    }
}
