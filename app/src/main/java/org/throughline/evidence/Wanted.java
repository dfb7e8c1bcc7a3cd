package org.throughline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in the bank. Each part that is left out takes nothing away; a record that does not tell its ages or
 * needs is not found by them, because silence is not "everybody".
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
    public record Labelled(Axis axis, String value, String scheme) {
        boolean on(EvidenceRecord record) {
            return record.labels(axis).stream()
                    .anyMatch(l -> l.value().equals(value) && l.scheme().equals(scheme));
        }
    }

    public Wanted {
        words = words.stream().map(w -> w.toLowerCase(Locale.UK)).toList();
        labels = List.copyOf(labels);
    }

    public List<EvidenceRecord> among(List<EvidenceRecord> records) {
        return records.stream().filter(this::fits).toList();
    }

    boolean fits(EvidenceRecord record) {
        EvidenceContent content = record.content();
        About about = content.about();
        return kind.filter(k -> k != content.kind()).isEmpty()
                && ingredient.filter(i -> !ingredients(content).contains(i)).isEmpty()
                && need.filter(n -> !about.needs().contains(n)).isEmpty()
                && age.filter(a -> about.ages().filter(ages -> ages.include(a)).isEmpty())
                        .isEmpty()
                && confidence
                        .filter(c -> content.findings().stream().noneMatch(f -> f.confidence() == c))
                        .isEmpty()
                && direction
                        .filter(d -> content.effects().stream().noneMatch(e -> e.direction() == d))
                        .isEmpty()
                && labels.stream().allMatch(l -> l.on(record))
                && speaksOf(content);
    }

    /** Of the record, or of something that it recommends. */
    private static List<Ingredient> ingredients(EvidenceContent content) {
        return Stream.concat(
                        content.about().ingredients().stream(),
                        content.recommendations().stream().flatMap(r -> r.ingredients().stream()))
                .toList();
    }

    private boolean speaksOf(EvidenceContent c) {
        if (words.isEmpty()) {
            return true;
        }
        String all = Stream.of(
                        Stream.of(
                                c.title(),
                                c.oneLiner(),
                                c.summary().plain(),
                                c.source().authors(),
                                c.setting().population(),
                                c.setting().agencies()),
                        c.findings().stream().map(EvidenceContent.Finding::words),
                        c.recommendations().stream().map(EvidenceContent.Recommendation::words),
                        c.effects().stream().map(e -> e.intervention() + " " + e.outcome()))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
        return words.stream().allMatch(all::contains);
    }
}
