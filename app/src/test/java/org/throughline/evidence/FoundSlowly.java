package org.throughline.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fits and in which order, told slowly over whole records: what the bank's list is held to. */
final class FoundSlowly {
    private FoundSlowly() {}

    static List<EvidenceRecord> among(Wanted wanted, List<EvidenceRecord> records) {
        return records.stream().filter(r -> fits(wanted, r)).toList();
    }

    private static boolean fits(Wanted wanted, EvidenceRecord record) {
        EvidenceContent content = record.content();
        About about = content.about();
        return wanted.kind().filter(k -> k != content.kind()).isEmpty()
                && wanted.ingredient()
                        .filter(i -> !ingredients(content).contains(i))
                        .isEmpty()
                && wanted.need().filter(n -> !about.needs().contains(n)).isEmpty()
                && wanted.age()
                        .filter(a ->
                                about.ages().filter(ages -> ages.include(a)).isEmpty())
                        .isEmpty()
                && wanted.confidence()
                        .filter(c -> content.findings().stream().noneMatch(f -> f.confidence() == c))
                        .isEmpty()
                && wanted.direction()
                        .filter(d -> content.effects().stream().noneMatch(e -> e.direction() == d))
                        .isEmpty()
                && wanted.labels().stream().allMatch(l -> on(l, record))
                && speaksOf(wanted, content);
    }

    private static boolean on(Wanted.Labelled wanted, EvidenceRecord record) {
        return record.labels(wanted.axis()).stream()
                .anyMatch(l -> l.value().equals(wanted.value()) && l.scheme().equals(wanted.scheme()));
    }

    /** Of the record, or of something that it recommends. */
    private static List<Ingredient> ingredients(EvidenceContent content) {
        return Stream.concat(
                        content.about().ingredients().stream(),
                        content.recommendations().stream().flatMap(r -> r.ingredients().stream()))
                .toList();
    }

    private static boolean speaksOf(Wanted wanted, EvidenceContent c) {
        if (wanted.words().isEmpty()) {
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
        return wanted.words().stream().allMatch(all::contains);
    }

    /** Along one axis, only among the labels that one scheme gave; what the scheme has not labelled comes last. */
    static List<EvidenceRecord> sortedBy(List<EvidenceRecord> records, Axis axis, String scheme) {
        return records.stream()
                .sorted(Comparator.comparing((EvidenceRecord r) -> r.labels(axis).stream()
                        .filter(label -> label.scheme().equals(scheme))
                        .reduce((_, last) -> last)
                        .map(Label::value)
                        .orElse("\uffff")))
                .toList();
    }

    /**
     * Along one axis, among the labels that one scheme gave: by the order of its levels where they are known, by their words
     * where they are not. What the scheme has not labelled comes last.
     */
    static List<EvidenceRecord> sorted(List<EvidenceRecord> records, Axis axis, String name, List<Scheme> schemes) {
        Optional<Scheme> scheme = Schemes.find(schemes, axis, name);
        return sortedBy(records, axis, name).stream()
                .sorted(Comparator.comparingInt((EvidenceRecord r) -> place(r, axis, name, scheme)))
                .toList();
    }

    /** The newest label of the scheme counts; without levels all stay in the order of their words. */
    private static int place(EvidenceRecord record, Axis axis, String name, Optional<Scheme> scheme) {
        return record.labels(axis).stream()
                .filter(l -> l.scheme().equals(name))
                .reduce((_, last) -> last)
                .map(l -> scheme.map(s -> s.place(l.value())).orElse(0))
                .orElse(Integer.MAX_VALUE);
    }
}
