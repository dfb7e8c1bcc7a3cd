package org.throughline.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grows clusters link by link, the heaviest first. A link joins two clusters only when no member of the one is objected to by a
 * member of the other, unless only for what they leave unsaid: two articles with different DOIs are not joined by way of a third record that carries none.
 */
final class ClusterCheck {

    /** Pairs looked at before two clusters are joined. Beyond it every so many are, evenly: only for clusters of dozens of records. */
    private static final int LOOKED_AT = 2_500;

    private final List<List<Integer>> clusterOf;
    private final Objections objections;

    /** Looks for an objection against a pair. */
    @FunctionalInterface
    interface Objections {
        Optional<Objection> against(int a, int b);
    }

    ClusterCheck(int size, Objections objections) {
        this.objections = objections;
        clusterOf = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            List<Integer> alone = new ArrayList<>(1);
            alone.add(i);
            clusterOf.add(alone);
        }
    }

    /** Joins the clusters of the two, or gives the objection that keeps them apart. */
    Optional<Objection> join(int a, int b) {
        List<Integer> ones = clusterOf.get(a);
        List<Integer> others = clusterOf.get(b);
        if (ones == others) {
            return Optional.empty();
        }
        long all = (long) ones.size() * others.size();
        long step = 1 + all / LOOKED_AT;
        for (long i = 0; i < all; i += step) {
            int one = ones.get((int) (i / others.size()));
            int other = others.get((int) (i % others.size()));
            if (one == a && other == b) {
                continue;
            }
            Optional<Objection> found = objections.against(one, other);
            if (found.isPresent()) {
                return found;
            }
        }
        joinWhatever(a, b);
        return Optional.empty();
    }

    void joinWhatever(int a, int b) {
        List<Integer> ones = clusterOf.get(a);
        List<Integer> others = clusterOf.get(b);
        if (ones == others) {
            return;
        }
        List<Integer> larger = ones.size() >= others.size() ? ones : others;
        List<Integer> smaller = larger == ones ? others : ones;
        larger.addAll(smaller);
        larger.sort(null);
        smaller.forEach(member -> clusterOf.set(member, larger));
    }

    List<List<Integer>> clusters() {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < clusterOf.size(); i++) {
            if (clusterOf.get(i).getFirst() == i) {
                clusters.add(clusterOf.get(i));
            }
        }
        return clusters;
    }
}
