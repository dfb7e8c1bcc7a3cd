package org.throughline.references;

/**
 * Where in its container a publication stands.
 *
 * @param raw as the source writes it; {@code first-last} where it gives two fields; empty if it gives none
 * @param first the first page or article number, such as {@code e0815}; empty if unknown
 * @param last the last page, written out in full ({@code 123-7} ends on 127); empty if unknown or the same field
 */
public record Pages(String raw, String first, String last) {
    public static final Pages NONE = new Pages("", "", "");

    /** Reads {@code 97-105}, {@code 123-7}, {@code S1-S8}, {@code e0815}, {@code 3, 5-9} (first part) and {@code pp. 3–5}. */
    public static Pages parse(String text) {
        String raw = text.strip();
        String part = raw.replaceFirst("(?i)^(?:pp?\\.?|pages?)\\s*(?=[\\dA-Z])", "");
        int comma = indexOf(part, ",;");
        String range = comma < 0 ? part : part.substring(0, comma);
        int dash = indexOf(range, "-\u2010\u2011\u2012\u2013\u2014\u2212");
        if (dash <= 0) {
            return new Pages(raw, range.strip(), "");
        }
        String first = range.substring(0, dash).strip();
        String last = range.substring(dash)
                .replaceFirst("^[-\\u2010-\\u2014\\u2212\\s]+", "")
                .strip();
        return new Pages(raw, first, writtenOut(first, last));
    }

    /** From two fields, of which the first may hold the whole range. */
    public static Pages of(String start, String end) {
        if (end.isBlank()) {
            return parse(start);
        }
        if (start.isBlank()) {
            return new Pages(end.strip(), "", end.strip());
        }
        Pages first = parse(start);
        String last = end.strip();
        return new Pages(start.strip() + "-" + last, first.first(), writtenOut(first.first(), last));
    }

    private static String writtenOut(String first, String last) {
        boolean shortened = last.length() < first.length() && isDigits(first) && isDigits(last);
        return shortened ? first.substring(0, first.length() - last.length()) + last : last;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int indexOf(String text, String any) {
        for (int at = 0; at < text.length(); at++) {
            if (any.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
