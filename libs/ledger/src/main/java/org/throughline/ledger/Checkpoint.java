package org.throughline.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a log says of itself at one moment: how many entries it has and the root of their tree (C2SP tlog-checkpoint),
 * with the time as an extension line. Whoever keeps one can later see whether anything before it was changed.
 */
public record Checkpoint(String origin, long size, Hash root, Optional<Instant> time) {

    private static final String TIME = "time ";

    public Checkpoint {
        if (size < 0 || origin.isBlank() || origin.contains("\n")) {
            throw new IllegalArgumentException("A checkpoint names its log in one line and has a size of 0 or more");
        }
    }

    public static Checkpoint of(String origin, TreeState tree, Instant time) {
        return new Checkpoint(origin, tree.size(), tree.root(), Optional.of(time));
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n"
                + time.map(t -> TIME + t + "\n").orElse("");
    }

    /** Reads the text of a checkpoint; extension lines other than the time are allowed by the format and left aside. */
    public static Checkpoint parse(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (lines.size() < 4
                || !lines.getLast().isEmpty()
                || lines.subList(0, lines.size() - 1).contains("")) {
            throw new IllegalArgumentException(
                    "A checkpoint has a line each for log, size and root, and no empty line");
        }
        if (!lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException(
                    "Expected the size of the log in the second line, found: " + lines.get(1));
        }
        Optional<Instant> time = lines.subList(3, lines.size() - 1).stream()
                .filter(line -> line.startsWith(TIME))
                .findFirst()
                .map(line -> instant(line.substring(TIME.length())));
        Hash root = Hash.of(Base64Text.decode(lines.get(2)));
        return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), root, time);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Expected the time of the checkpoint, found: " + text, e);
        }
    }
}
