package org.throughline.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proof paths and numbers as they stand in our text files: hexadecimal hashes with one space between, a dash for none. */
final class PathText {

    private static final int LONGEST = 64 * 65;

    private PathText() {}

    static String write(List<Hash> path) {
        return path.isEmpty() ? "-" : path.stream().map(Hash::hex).collect(Collectors.joining(" "));
    }

    static List<Hash> read(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A path has at most 64 hashes");
        }
        return text.equals("-")
                ? List.of()
                : Stream.of(text.split(" ", -1)).map(Hash::ofHex).toList();
    }

    static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("Expected a number, found: " + text);
        }
        return Long.parseLong(text);
    }
}
