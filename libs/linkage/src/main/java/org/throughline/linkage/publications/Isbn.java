package org.throughline.linkage.publications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** ISBNs as sources write them; one of ten digits and one of thirteen of the same book are the same. */
final class Isbn {
    private static final int OLD = 10;
    private static final int NEW = 13;

    private Isbn() {}

    /** Each by its nine digits that name the book. */
    static List<String> all(Collection<String> numbers) {
        return numbers.stream()
                .map(number -> number.replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT))
                .filter(number -> number.matches("(97[89])?\\d{9}[\\dx]"))
                .map(number ->
                        number.length() == NEW ? number.substring(NEW - OLD, NEW - 1) : number.substring(0, OLD - 1))
                .distinct()
                .toList();
    }
}
