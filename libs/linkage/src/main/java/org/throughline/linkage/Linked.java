package org.throughline.linkage;

import java.util.List;

/**
 * The outcome of linking. Positions are those of the input; every one of them stands in exactly one cluster.
 *
 * @param clusters records that speak of the same thing, each in input order, ordered by their first record
 * @param links the statements that make the clusters
 * @param keptApart pairs that look alike and were kept apart, the heaviest first: what a person should look at
 */
public record Linked(List<List<Integer>> clusters, List<Link> links, List<KeptApart> keptApart) {

    public Linked {
        clusters = clusters.stream().map(List::copyOf).toList();
        links = List.copyOf(links);
        keptApart = List.copyOf(keptApart);
    }

    /** How many records could be set aside because another one in their cluster stands for them. */
    public int toRemove() {
        return clusters.stream().mapToInt(cluster -> cluster.size() - 1).sum();
    }
}
