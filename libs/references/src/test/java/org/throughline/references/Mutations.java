package org.throughline.references;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Real files with a few bytes changed, taken out, repeated or put in, the same for the same seed. */
final class Mutations {
    private static final byte[][] PIECES = {
        "ER  - \n".getBytes(),
        "TY  - JOUR\n".getBytes(),
        "<record>".getBytes(),
        "]]>".getBytes(),
        "\"".getBytes(),
        "{".getBytes(),
        "}".getBytes(),
        "\\".getBytes(),
        "@article{".getBytes(),
        "\0".getBytes(),
        "\n\n".getBytes(),
        "&amp;&x;".getBytes(),
        ";,\t|".getBytes(),
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xFF, (byte) 0xFE}
    };

    private Mutations() {}

    static byte[] of(byte[] original, Random random) {
        byte[] bytes = original;
        for (int change = random.nextInt(1, 6); change > 0; change--) {
            int at = random.nextInt(bytes.length + 1);
            int length = Math.min(random.nextInt(1, 200), bytes.length - at);
            byte[] piece = PIECES[random.nextInt(PIECES.length)];
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, at, new byte[0], at + length);
                case 1 -> joined(bytes, at, piece, at);
                case 2 -> joined(bytes, at, java.util.Arrays.copyOfRange(bytes, at, at + length), at);
                case 3 -> joined(bytes, at, piece, at + length);
                default -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(at + 1, bytes.length));
            };
        }
        return bytes;
    }

    /** Reads mutated files and writes what was read; gives how many references there were. */
    static long run(List<Path> files, long seed, int rounds) {
        Random random = new Random(seed);
        long references = 0;
        for (int round = 0; round < rounds; round++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = of(SharedFiles.bytes(file), random);
            try {
                ReadFile read = new ReferenceFiles().readAll(Input.of("mutated", bytes));
                for (Format format : List.of(Format.RIS, Format.BIBTEX, Format.ENDNOTE_XML, Format.CSV, Format.JSON)) {
                    ReadFile again = RoundTripTest.again(format, read.references());
                    if (again.references().size() != read.references().size()) {
                        throw new IllegalStateException(
                                format + " gives back " + again.references().size() + " of "
                                        + read.references().size());
                    }
                }
                references += read.references().size();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ", " + file, e);
            }
        }
        return references;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] piece, int from) {
        byte[] whole = new byte[to + piece.length + bytes.length - from];
        System.arraycopy(bytes, 0, whole, 0, to);
        System.arraycopy(piece, 0, whole, to, piece.length);
        System.arraycopy(bytes, from, whole, to + piece.length, bytes.length - from);
        return whole;
    }
}
