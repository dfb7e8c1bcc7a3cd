package org.throughline.files;

import java.util.List;

/**
 * One page of a PDF as a picture, with where its words stand on it.
 *
 * @param number of the page, from 1
 * @param width in dots
 * @param height in dots
 * @param contentType image/png, or image/jpeg where that is much smaller
 * @param letters the letters of the page in the order in which they are read, as {@link #letters} gives them
 * @param boxes where they stand, in the same order; together they hold as many letters
 */
public record PdfPicture(
        int number, int width, int height, String contentType, byte[] bytes, String letters, List<Box> boxes) {

    /**
     * A word, or a part of one, on the picture, in dots from its upper left corner.
     *
     * @param letters how many it has, at least 1
     */
    public record Box(int letters, int x, int y, int width, int height) {}

    public PdfPicture {
        boxes = List.copyOf(boxes);
    }

    /** What of a text can be seen: without blanks, ends of lines and control characters. */
    public static String letters(String words) {
        StringBuilder seen = new StringBuilder(words.length());
        words.chars().filter(c -> seen((char) c)).forEach(c -> seen.append((char) c));
        return seen.toString();
    }

    static boolean seen(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }
}
