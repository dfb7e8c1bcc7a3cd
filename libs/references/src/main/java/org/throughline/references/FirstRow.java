package org.throughline.references;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The names at the head of a table of text that names its columns in its own way, for a person who says what they hold. */
public final class FirstRow {
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    private static final int MOST = 60;
    private static final int LONGEST = 100;

    private FirstRow() {}

    /** The cells of the first line, where it looks like one that names columns; else none. */
    public static List<String> of(Input input) {
        String line = firstLine(input);
        List<String> best = List.of();
        for (char delimiter : DELIMITERS) {
            List<String> cells =
                    Cells.of(line, delimiter).stream().map(String::strip).toList();
            if (cells.size() > best.size()) {
                best = cells;
            }
        }
        return best.size() >= 2 && best.size() <= MOST && best.stream().allMatch(FirstRow::isName) ? best : List.of();
    }

    private static String firstLine(Input input) {
        try {
            return Head.of(input)
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("sep="))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST
                && cell.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFFFD')
                && cell.chars().anyMatch(Character::isLetter);
    }
}
