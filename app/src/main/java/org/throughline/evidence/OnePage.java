package org.throughline.evidence;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One page of a list that the database finds and puts in order.
 *
 * @param at its number, from 1; the last one where a later one was asked for
 * @param found how many there are on all pages together
 * @param most how many one page shows
 */
public record OnePage<T>(List<T> shown, int at, int found, int most) {
    /** The furthest page that is read; whoever wants to go on has the file of the whole bank, or a filter. */
    public static final int LAST_PAGE = 500;

    public OnePage {
        shown = List.copyOf(shown);
    }

    public int pages() {
        return Math.clamp((found + most - 1L) / most, 1, LAST_PAGE);
    }

    /** Some of a list, and how long it is in all. */
    record Some<T>(List<T> rows, int found) {}

    /** @param read gives so many, after so many */
    static <T> OnePage<T> asked(int page, int most, BiFunction<Integer, Integer, Some<T>> read) {
        int at = Math.clamp(page, 1, LAST_PAGE);
        Some<T> some = read.apply(most, (at - 1) * most);
        if (some.rows().isEmpty() && at > 1) {
            at = new OnePage<T>(List.of(), 1, read.apply(1, 0).found(), most).pages();
            some = read.apply(most, (at - 1) * most);
        }
        return new OnePage<>(some.rows(), at, some.found(), most);
    }
}
