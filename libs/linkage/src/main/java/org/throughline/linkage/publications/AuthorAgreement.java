package org.throughline.linkage.publications;

import java.util.List;

/** How far two lists of authors are one. Databases cut lists short, so the shorter list decides. */
enum AuthorAgreement {
    SAME,
    CUT_SHORT,
    FIRST_ONLY,
    SOME,
    DIFFERENT;

    private static final int LOOKED_AT = 40;

    static AuthorAgreement between(List<PersonName> a, List<PersonName> b) {
        List<PersonName> shorter = a.size() <= b.size() ? a : b;
        List<PersonName> longer = shorter == a ? b : a;
        int looked = Math.min(shorter.size(), LOOKED_AT);
        int shared = 0;
        boolean[] taken = new boolean[Math.min(longer.size(), LOOKED_AT + 20)];
        for (int i = 0; i < looked; i++) {
            for (int k = 0; k < taken.length; k++) {
                int j = (i + k) % taken.length;
                if (!taken[j] && shorter.get(i).alike(longer.get(j))) {
                    taken[j] = true;
                    shared++;
                    break;
                }
            }
        }
        boolean first = shorter.getFirst().alike(longer.getFirst());
        if (shared == looked) {
            return shorter.size() == longer.size() ? SAME : first ? CUT_SHORT : SOME;
        }
        if (first) {
            // One odd name in a list is a slip; two lists that share their first author alone are often two papers.
            return shared * 3 >= looked * 2 && looked > 2 ? (shorter.size() == longer.size() ? SAME : CUT_SHORT) : FIRST_ONLY;
        }
        return shared * 2 >= looked && shared > 0 ? SOME : DIFFERENT;
    }
}
