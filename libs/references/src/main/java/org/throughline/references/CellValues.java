package org.throughline.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists inside one cell, as tools write them. */
final class CellValues {
    private static final Pattern QUOTED = Pattern.compile("'([^']{0,500})'|\"([^\"]{0,500})\"");
    /** {@code Smith, John, Jones, Mary}: every second part is a given name. */
    private static final Pattern GIVEN = Pattern.compile("^(?:\\p{Lu}[\\p{L}.'-]*\\s?){1,4}$");

    private CellValues() {}

    /** {@code ['a', 'b']}, {@code a; b}, {@code a|b} or one per line; commas alone divide keywords only if nothing else does. */
    static List<String> list(String cell) {
        String text = cell.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            return quoted(text);
        }
        if (text.matches("(?s).*[;|\\n].*")) {
            return List.of(text.split("[;|\\n]"));
        }
        return List.of(text.split(",\\s"));
    }

    static List<String> names(String cell) {
        String text = cell.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            return quoted(text);
        }
        if (text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('\n') >= 0) {
            return List.of(text.replaceAll("\\s*\\(\\d{5,}\\)", "").split("[;|]|\\n(?:\\s*and\\s)?"));
        }
        if (text.contains(" and ") && text.indexOf(',') >= 0) {
            return List.of(text.split(",?\\s+and\\s+"));
        }
        return byCommas(text);
    }

    /** {@code Liu R., Adler D.G.} names two people; {@code Marx, Karl} one; {@code Marx, Karl, Engels, Friedrich} two. */
    private static List<String> byCommas(String text) {
        String[] parts = text.split(",\\s*");
        if (parts.length < 2) {
            return List.of(text);
        }
        boolean eachWhole = true;
        for (String part : parts) {
            eachWhole &= part.strip().indexOf(' ') > 0;
        }
        if (eachWhole) {
            return List.of(parts);
        }
        List<String> names = new ArrayList<>();
        for (int at = 0; at < parts.length; at++) {
            boolean pair = at + 1 < parts.length
                    && parts[at].strip().indexOf('.') < 0
                    && GIVEN.matcher(parts[at + 1].strip()).matches();
            names.add(pair ? parts[at] + ", " + parts[++at] : parts[at]);
        }
        return names;
    }

    private static List<String> quoted(String text) {
        List<String> values = new ArrayList<>();
        Matcher each = QUOTED.matcher(text);
        while (each.find()) {
            values.add(each.group(1) == null ? each.group(2) : each.group(1));
        }
        return values.isEmpty() ? List.of(text.substring(1, text.length() - 1).split(",\\s*")) : values;
    }
}
