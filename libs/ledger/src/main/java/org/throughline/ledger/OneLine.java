package org.throughline.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Any text on one line, and back: the backslash, line ends, control characters, marks that would turn or hide the rest of a
 * line on screen, and halves of characters are written as a backslash, u and four hexadecimal digits.
 */
final class OneLine {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.?))", Pattern.DOTALL);

    private OneLine() {}

    static String write(String text) {
        if (text.chars().noneMatch(c -> c == '\\' || escaped(c))) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\' || escaped(c)) {
                line.append("\\u%04x".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    static String read(String line) {
        StringBuilder text = new StringBuilder(line.length());
        Matcher escape = ESCAPE.matcher(line);
        int from = 0;
        while (escape.find()) {
            String digits = escape.group(1);
            if (digits == null) {
                throw new IllegalArgumentException("A backslash is followed by u and four digits, found: " + line);
            }
            text.append(line, from, escape.start()).append((char) Integer.parseInt(digits, 16));
            from = escape.end();
        }
        return text.append(line, from, line.length()).toString();
    }

    private static boolean escaped(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xfeff
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
