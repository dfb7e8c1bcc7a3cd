package org.throughline.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Links records by rules. Deterministic, and independent of the order of the input: the same records in another order give the
 * same clusters. Time grows with the candidate pairs, whose number the caps of blocking keep linear in the records.
 *
 * @param <R> a record, prepared for comparison
 * @param <C> what is known of a pair once it has been compared
 */
public final class Linkage<R, C> {

    private final LinkageRules<R, C> rules;

    public Linkage(LinkageRules<R, C> rules) {
        this.rules = rules;
    }

    /** Links these records. */
    public Linked link(List<R> records) {
        return link(records, List.of());
    }

    /** Links these records; what people decided before stands. */
    public Linked link(List<R> records, Collection<Decision> decisions) {
        Distinct<R> distinct = Distinct.of(records, rules.identity());
        List<R> ordered = distinct.records();
        Decided decided = Decided.of(decisions, distinct);
        List<Judged> toJoin = new ArrayList<>();
        List<KeptApart> keptApart = new ArrayList<>();
        List<Judged> judged = Arrays.stream(Blocking.pairs(ordered, rules.passes()))
                .parallel()
                .filter(pair -> !decided.on((int) (pair >> 32), (int) pair))
                .mapToObj(pair -> judged(ordered, (int) (pair >> 32), (int) pair))
                .flatMap(Optional::stream)
                .toList();
        for (Judged pair : judged) {
            if (pair.objection().isEmpty() && pair.weight() >= rules.linkAt()) {
                toJoin.add(pair);
            } else {
                keptApart.add(new KeptApart(
                        distinct.first(pair.a()),
                        distinct.first(pair.b()),
                        pair.weight(),
                        KeptApart.How.PAIR,
                        pair.objection().orElse(DOUBT)));
            }
        }
        toJoin.sort(Comparator.comparingDouble(Judged::weight)
                .reversed()
                .thenComparingInt(Judged::a)
                .thenComparingInt(Judged::b));
        ClusterCheck check = new ClusterCheck(
                ordered.size(),
                (a, b) -> decided.apart(a, b)
                        ? Optional.of(SOMEBODY_SAID)
                        : decided.together(a, b) ? Optional.empty() : contradiction(ordered, a, b));
        List<Link> links = new ArrayList<>(distinct.identical());
        decided.together().forEach(pair -> {
            check.joinWhatever(pair.a(), pair.b());
            links.add(new Link(
                    distinct.first(pair.a()), distinct.first(pair.b()), Link.Why.DECIDED, Double.POSITIVE_INFINITY));
        });
        for (Judged pair : toJoin) {
            check.join(pair.a(), pair.b())
                    .ifPresentOrElse(
                            objection -> keptApart.add(new KeptApart(
                                    distinct.first(pair.a()),
                                    distinct.first(pair.b()),
                                    pair.weight(),
                                    KeptApart.How.CLUSTER,
                                    objection)),
                            () -> links.add(new Link(
                                    distinct.first(pair.a()),
                                    distinct.first(pair.b()),
                                    Link.Why.WEIGHED,
                                    pair.weight())));
        }
        keptApart.sort(Comparator.comparingDouble(KeptApart::weight)
                .reversed()
                .thenComparingInt(KeptApart::first)
                .thenComparingInt(KeptApart::second));
        List<List<Integer>> clusters = distinct.spread(check.clusters());
        return new Linked(clusters, links, oneForTwoClusters(keptApart, clusters, records.size()));
    }

    /** Of the pairs between two clusters the heaviest, and none within one. */
    private static List<KeptApart> oneForTwoClusters(List<KeptApart> pairs, List<List<Integer>> clusters, int size) {
        int[] clusterOf = new int[size];
        for (int i = 0; i < clusters.size(); i++) {
            for (int member : clusters.get(i)) {
                clusterOf[member] = i;
            }
        }
        Set<Long> seen = new HashSet<>();
        return pairs.stream()
                .filter(pair -> {
                    int one = clusterOf[pair.first()];
                    int other = clusterOf[pair.second()];
                    return one != other && seen.add(((long) Math.min(one, other) << 32) | Math.max(one, other));
                })
                .toList();
    }

    /** What each field said about two records, for the person who looks at them. */
    public List<Finding> explain(R a, R b) {
        return rules.model().findings(rules.wholly().apply(a, b));
    }

    /** Every objection against joining two records. */
    public List<Objection> objections(R a, R b) {
        C compared = rules.wholly().apply(a, b);
        return rules.guards().stream()
                .flatMap(guard -> guard.against(compared).stream())
                .toList();
    }

    /** The candidate pairs of these records as positions, for learning weights and for measuring what blocking misses. */
    public List<int[]> candidates(List<R> records) {
        Distinct<R> distinct = Distinct.of(records, rules.identity());
        return Arrays.stream(Blocking.pairs(distinct.records(), rules.passes()))
                .filter(pair -> rules.worthComparing()
                        .test(
                                distinct.records().get((int) (pair >> 32)),
                                distinct.records().get((int) pair)))
                .mapToObj(pair -> new int[] {distinct.first((int) (pair >> 32)), distinct.first((int) pair)})
                .toList();
    }

    private static final Objection DOUBT =
            new Objection("doubt", "The two agree in part, but too little is said to be sure that they are the same.");
    private static final Objection SOMEBODY_SAID = new Objection("decided", "A person has said that these are two.");

    private Optional<Objection> contradiction(List<R> ordered, int a, int b) {
        return objection(rules.wholly().apply(ordered.get(a), ordered.get(b)), objection -> !objection.lacking());
    }

    private Optional<Objection> objection(C compared, Predicate<Objection> counts) {
        for (Guard<C> guard : rules.guards()) {
            Optional<Objection> found = guard.against(compared).filter(counts);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private record Judged(int a, int b, double weight, Optional<Objection> objection) {}

    /** What is said of a pair that is linked or worth showing; nothing for all others. */
    private Optional<Judged> judged(List<R> ordered, int a, int b) {
        R one = ordered.get(a);
        R other = ordered.get(b);
        if (!rules.worthComparing().test(one, other)) {
            return Optional.empty();
        }
        C compared = rules.quickly().apply(one, other);
        double weight = rules.model().weight(compared);
        if (weight < rules.doubtAt()) {
            return Optional.empty();
        }
        Optional<Objection> objection = objection(compared, any -> true);
        return objection.isEmpty() || weight >= rules.linkAt()
                ? Optional.of(new Judged(a, b, weight, objection))
                : Optional.empty();
    }

    /** Decisions, by positions among the distinct records. */
    private record Decided(Map<Long, Boolean> byPair) {

        record Pair(int a, int b) {}

        static <R> Decided of(Collection<Decision> decisions, Distinct<R> distinct) {
            Map<Long, Boolean> byPair = new HashMap<>();
            for (Decision decision : decisions) {
                int a = distinct.position(decision.first());
                int b = distinct.position(decision.second());
                if (a != b) {
                    byPair.put(key(a, b), decision.same());
                }
            }
            return new Decided(byPair);
        }

        boolean on(int a, int b) {
            return byPair.containsKey(key(a, b));
        }

        boolean apart(int a, int b) {
            return Boolean.FALSE.equals(byPair.get(key(a, b)));
        }

        boolean together(int a, int b) {
            return Boolean.TRUE.equals(byPair.get(key(a, b)));
        }

        List<Pair> together() {
            return byPair.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(pair -> new Pair((int) (pair >> 32), (int) (long) pair))
                    .toList();
        }

        private static long key(int a, int b) {
            return ((long) Math.min(a, b) << 32) | Math.max(a, b);
        }
    }
}
