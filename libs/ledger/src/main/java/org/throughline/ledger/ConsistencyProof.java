package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;

/** Shows that a later tree is an earlier one with leaves only added at its end (RFC 9162 section 2.1.4). */
public record ConsistencyProof(long earlierSize, long laterSize, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The proof on one line: consistency, both sizes, the path (a dash for an empty one). */
    public String line() {
        return "consistency %d %d %s".formatted(earlierSize, laterSize, PathText.write(path));
    }

    /** Reads what {@link #line()} writes; anything else is refused with an IllegalArgumentException. */
    public static ConsistencyProof parse(String line) {
        String[] words = line.strip().split(" ", 4);
        if (words.length != 4 || !words[0].equals("consistency")) {
            throw new IllegalArgumentException("Expected \"consistency\", two sizes and a path, found: " + line);
        }
        return new ConsistencyProof(PathText.number(words[1]), PathText.number(words[2]), PathText.read(words[3]));
    }

    /** Step by step as in RFC 9162 section 2.1.4.2. Everything follows from an empty tree; equal trees need no path. */
    public boolean proves(Hash earlierRoot, Hash laterRoot) {
        if (earlierSize < 0 || earlierSize > laterSize) {
            return false;
        }
        if (earlierSize == laterSize) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        if (earlierSize == 0) {
            return path.isEmpty() && earlierRoot.equals(TreeState.empty().root());
        }
        if (path.isEmpty()) {
            return false;
        }
        List<Hash> steps = new ArrayList<>(path);
        if (Long.bitCount(earlierSize) == 1) {
            steps.addFirst(earlierRoot);
        }
        long fn = earlierSize - 1;
        long sn = laterSize - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        Hash fr = steps.getFirst();
        Hash sr = steps.getFirst();
        for (Hash c : steps.subList(1, steps.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.node(c, fr);
                sr = Hash.node(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Hash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(earlierRoot) && sr.equals(laterRoot);
    }
}
