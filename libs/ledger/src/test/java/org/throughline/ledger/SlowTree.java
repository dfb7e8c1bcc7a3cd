package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962 section 2.1 written down word for word: slow, obvious, and nothing shared with the real tree but SHA-256. */
final class SlowTree {

    private SlowTree() {}

    static Hash mth(List<Hash> d) {
        return switch (d.size()) {
            case 0 -> Hash.finish(Hash.sha256());
            case 1 -> d.getFirst();
            default ->
                Hash.tagged(
                        1,
                        mth(d.subList(0, k(d))).raw(),
                        mth(d.subList(k(d), d.size())).raw());
        };
    }

    static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d);
        return m < k
                ? then(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
                : then(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
    }

    static List<Hash> proof(int m, List<Hash> d) {
        return subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(mth(d));
        }
        int k = k(d);
        return m <= k
                ? then(subproof(m, d.subList(0, k), b), mth(d.subList(k, d.size())))
                : then(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
    }

    private static int k(List<Hash> d) {
        int k = 1;
        while (k * 2 < d.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> then(List<Hash> first, Hash last) {
        List<Hash> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }
}
