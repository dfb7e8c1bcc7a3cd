package org.throughline.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the pairs worth comparing, without ever comparing all with all. A block above the cap is cut by finer keys; what is still
 * above it is compared in a sliding window over its order, so that the number of pairs grows linearly with the records.
 */
final class Blocking {

    /** Records in a block that are compared all with all. 40 gives at most 780 pairs. */
    static final int CAP = 40;
    /** Neighbours compared in a block that no finer key cuts. */
    static final int WINDOW = 12;

    private Blocking() {}

    /** Distinct pairs as first * 2^32 + second with first below second, ascending. Records stand in a meaningful order. */
    static <R> long[] pairs(List<R> records, List<BlockingPass<R>> passes) {
        Pairs pairs = new Pairs();
        for (BlockingPass<R> pass : passes) {
            Map<String, Block> blocks = HashMap.newHashMap(records.size());
            for (int i = 0; i < records.size(); i++) {
                for (String key : pass.keys().apply(records.get(i))) {
                    blocks.computeIfAbsent(key, unused -> new Block()).add(i);
                }
            }
            blocks.values().forEach(block -> collect(block.members(), 0, pass.finer(), records, pairs));
            pairs.compact();
        }
        return pairs.sorted();
    }

    private static <R> void collect(
            int[] members, int depth, List<Function<R, String>> finer, List<R> records, Pairs pairs) {
        if (members.length <= CAP) {
            neighbours(members, members.length, pairs);
        } else if (depth == finer.size()) {
            neighbours(members, WINDOW, pairs);
        } else {
            // Neighbours in order are always compared: a finer key that one record lacks does not hide its twin.
            neighbours(members, WINDOW, pairs);
            Map<String, Block> cut = new HashMap<>();
            for (int member : members) {
                cut.computeIfAbsent(finer.get(depth).apply(records.get(member)), unused -> new Block())
                        .add(member);
            }
            cut.values().forEach(block -> collect(block.members(), depth + 1, finer, records, pairs));
        }
    }

    private static void neighbours(int[] members, int reach, Pairs pairs) {
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length && j - i <= reach; j++) {
                pairs.add(members[i], members[j]);
            }
        }
    }

    private static final class Block {
        private int[] members = new int[2];
        private int size;

        void add(int member) {
            if (size > 0 && members[size - 1] == member) {
                return;
            }
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = member;
        }

        int[] members() {
            return Arrays.copyOf(members, size);
        }
    }

    private static final class Pairs {
        private long[] open = new long[1 << 14];
        private int size;

        void add(int a, int b) {
            if (size == open.length) {
                compact();
                if (size > open.length / 2) {
                    open = Arrays.copyOf(open, open.length * 2);
                }
            }
            open[size++] = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        }

        void compact() {
            Arrays.sort(open, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || open[i] != open[i - 1]) {
                    open[kept++] = open[i];
                }
            }
            size = kept;
        }

        long[] sorted() {
            compact();
            return Arrays.copyOf(open, size);
        }
    }
}
