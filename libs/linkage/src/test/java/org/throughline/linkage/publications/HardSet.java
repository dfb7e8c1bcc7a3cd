package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Invented references in which duplicates are spoilt as databases spoil them, and in which works stand that look like duplicates and
 * are not. Same seed, same set.
 *
 * @param origin for each record why it is in the set: a kind of near miss, or "work" with the styles it was written in
 */
record HardSet(List<Publication> records, int[] truth, List<Origin> origin) {

    record Origin(String kind, Set<DatabaseStyle> styles) {}

    static HardSet of(long seed, int works, int nearMisses) {
        Making making = new Making(new InventedWorks(new Random(seed)));
        for (int i = 0; i < works; i++) {
            making.spread("work", making.invent.article());
        }
        NearMisses misses = new NearMisses(making.invent);
        for (int i = 0; i < nearMisses; i++) {
            misses.each().forEach((kind, several) -> several.forEach(work -> making.spread(kind, work)));
        }
        return making.shuffled(new Random(seed + 1));
    }

    private static final class Making {
        private final InventedWorks invent;
        private final List<Publication> records = new ArrayList<>();
        private final List<Integer> truth = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();
        private int group;

        Making(InventedWorks invent) {
            this.invent = invent;
        }

        /** The work, as one to four databases write it. */
        void spread(String kind, Publication work) {
            boolean plain = kind.equals("work");
            int copies = invent.chance(plain ? 0.45 : 0.6) ? 1 : invent.between(2, 4);
            for (int i = 0; i < copies; i++) {
                Publication written = work;
                Set<DatabaseStyle> styles = new TreeSet<>();
                int changes = i == 0 && !plain ? 0 : invent.between(0, 3);
                for (int change = 0; change < changes; change++) {
                    DatabaseStyle style = invent.one(plain ? List.of(DatabaseStyle.values()) : MILD);
                    if (styles.add(style)) {
                        written = style.write(written, invent);
                    }
                }
                records.add(written);
                truth.add(group);
                origins.add(new Origin(kind, styles));
            }
            group++;
        }

        HardSet shuffled(Random random) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            return new HardSet(
                    order.stream().map(records::get).toList(),
                    order.stream().mapToInt(truth::get).toArray(),
                    order.stream().map(origins::get).toList());
        }
    }

    /** What leaves a near miss recognisable for a person who has both records before them. */
    private static final List<DatabaseStyle> MILD = List.of(
            DatabaseStyle.INITIALS,
            DatabaseStyle.INITIALS_WITHOUT_COMMA,
            DatabaseStyle.SHORT_JOURNAL,
            DatabaseStyle.LONG_JOURNAL,
            DatabaseStyle.NO_DOI,
            DatabaseStyle.DOI_AS_ADDRESS,
            DatabaseStyle.SHORT_LAST_PAGE,
            DatabaseStyle.CAPITALS,
            DatabaseStyle.FULL_STOP,
            DatabaseStyle.MARK_UP,
            DatabaseStyle.LOST_LETTERS,
            DatabaseStyle.DATE_FOR_YEAR);
}
