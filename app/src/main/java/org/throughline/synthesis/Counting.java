package org.throughline.synthesis;

import java.util.Arrays;

/** Ways in which programs count the places of a text. Each gives, for every count, the place in Java's own units. */
final class Counting {
    private Counting() {}

    /** Unicode code points, where the two characters that end a line elsewhere are one. */
    static int[] endOfLineAsOne(String text) {
        return counted(text, true);
    }

    /** Unicode code points, every one. */
    static int[] codePoints(String text) {
        return counted(text, false);
    }

    /** Units of UTF-16, as Java and JavaScript count. */
    static int[] units(String text) {
        int[] places = new int[text.length() + 1];
        Arrays.setAll(places, i -> i);
        return places;
    }

    private static int[] counted(String text, boolean endOfLineAsOne) {
        int[] places = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            places[count++] = at;
            boolean pair = endOfLineAsOne && text.startsWith("\r\n", at);
            at += pair ? 2 : Character.charCount(text.codePointAt(at));
        }
        places[count++] = text.length();
        return Arrays.copyOf(places, count);
    }
}
