package org.throughline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody looks for in the bank. Each part that is left out takes nothing away; a record that does not tell its ages or
 * needs is not found by them, because silence is not "everybody". An ingredient counts of the record and of what it recommends; words
 * count in title, line, summary, authors, population, agencies, findings, recommendations, and in what was tried and came of it.
 *
 * @param words each must stand somewhere in the record
 * @param age a child's age in years
 */
public record Wanted(
        List<String> words,
        Optional<Kind> kind,
        Optional<Ingredient> ingredient,
        Optional<Need> need,
        Optional<Integer> age,
        Optional<Confidence> confidence,
        Optional<Direction> direction,
        List<Labelled> labels) {

    /** A label by one scheme; the same word by another scheme is another label. */
    public record Labelled(Axis axis, String value, String scheme) {}

    public Wanted {
        words = words.stream().map(w -> w.toLowerCase(Locale.UK)).toList();
        labels = List.copyOf(labels);
    }
}
