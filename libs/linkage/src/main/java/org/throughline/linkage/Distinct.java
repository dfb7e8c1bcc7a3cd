package org.throughline.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The records without repetition, in the order of what they say, and where each stood in the input. */
final class Distinct<R> {

    private final List<R> records = new ArrayList<>();
    private final List<List<Integer>> inputs = new ArrayList<>();
    private final int[] positions;

    private Distinct(int size) {
        positions = new int[size];
    }

    static <R> Distinct<R> of(List<R> input, Function<R, String> identity) {
        String[] texts = input.stream().map(identity).toArray(String[]::new);
        Distinct<R> distinct = new Distinct<>(input.size());
        String last = null;
        int[] order = IntStream.range(0, texts.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(i -> texts[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            if (!texts[i].equals(last)) {
                distinct.records.add(input.get(i));
                distinct.inputs.add(new ArrayList<>(1));
                last = texts[i];
            }
            distinct.inputs.getLast().add(i);
            distinct.positions[i] = distinct.records.size() - 1;
        }
        return distinct;
    }

    List<R> records() {
        return records;
    }

    /** Where an input record stands among the distinct ones. */
    int position(int input) {
        return positions[input];
    }

    /** The first input record that says what this one says. */
    int first(int position) {
        return inputs.get(position).getFirst();
    }

    List<Link> identical() {
        return inputs.stream()
                .flatMap(same -> same.stream()
                        .skip(1)
                        .map(other ->
                                new Link(same.getFirst(), other, Link.Why.IDENTICAL, Double.POSITIVE_INFINITY)))
                .sorted(Comparator.comparingInt(Link::first).thenComparingInt(Link::second))
                .toList();
    }

    /** Clusters of distinct records as clusters of the input. */
    List<List<Integer>> spread(List<List<Integer>> clusters) {
        return clusters.stream()
                .map(cluster -> cluster.stream()
                        .flatMap(position -> inputs.get(position).stream())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparingInt(List::getFirst))
                .toList();
    }
}
