package org.throughline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What fits and in which order, told slowly over whole records: what the bank's list is held to. */
final class FoundSlowly {
    private FoundSlowly() {}

    /** All that is published, the last one first. */
    static List<EvidenceRecord> published(Acting acting, EvidenceStore store, Viewer anybody) {
        List<EvidenceRecord> all = new ArrayList<>();
        List<EvidenceRecord> next = acting.as(anybody, () -> store.publishedAfter(new UUID(0, 0)));
        while (!next.isEmpty()) {
            all.addAll(next);
            UUID last = next.getLast().id().value();
            next = acting.as(anybody, () -> store.publishedAfter(last));
        }
        all.sort(Comparator.comparing((EvidenceRecord r) -> r.publishedOn().orElseThrow())
                .reversed()
                .thenComparing(r -> r.content().title().toLowerCase(Locale.UK))
                .thenComparing(r -> r.id().toString()));
        return all;
    }

    /** What is offered for this wish, whole record by whole record. */
    static List<Offer> offered(List<EvidenceRecord> records, Offers.Wish wish) {
        return records.stream()
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .flatMap(r -> r.content().recommendations().isEmpty()
                        ? Offer.of(r, "").stream()
                        : r.content().recommendations().stream().map(one -> new Offer(r, Optional.of(one))))
                .filter(o -> o.meantFor().whom().isEmpty()
                        || o.meantFor().whom().stream().anyMatch(wish.meantFor()::contains))
                .sorted(Comparator.comparing(o -> Fit.of(o, wish), Fit.FITTEST_FIRST))
                .toList();
    }

    /** Everything that was tried, by name, with every result about it. */
    static List<Intervention> tried(List<EvidenceRecord> records) {
        Map<String, List<Intervention.Seen>> byName = new TreeMap<>();
        records.stream()
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .forEach(r -> r.content()
                        .effects()
                        .forEach(e -> byName.computeIfAbsent(
                                        e.intervention().strip().toLowerCase(Locale.UK), _ -> new ArrayList<>())
                                .add(new Intervention.Seen(r.id(), r.content().title(), e))));
        return byName.values().stream()
                .map(all -> new Intervention(
                        all.getFirst().effect().intervention().strip(),
                        all.stream()
                                .flatMap(s -> s.effect().sectors().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        all))
                .toList();
    }

    /** Each meaning of each word, and the newest 20 of the records that use it so. */
    static List<Glossary.Meaning> meanings(List<EvidenceRecord> records) {
        Map<String, List<Glossary.In>> in = new TreeMap<>();
        Map<String, EvidenceContent.Term> terms = new TreeMap<>();
        for (EvidenceRecord r : records) {
            if (r.status() == Status.QUALITY_ASSURED) {
                for (EvidenceContent.Term t : r.content().glossary()) {
                    String key = t.term().toLowerCase(Locale.UK) + "\n" + t.meaning() + "\n" + t.source();
                    terms.putIfAbsent(key, t);
                    in.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new Glossary.In(
                                    r.id(), r.content().title(), r.newest().at()));
                }
            }
        }
        return in.entrySet().stream()
                .map(e -> new Glossary.Meaning(
                        Objects.requireNonNull(terms.get(e.getKey())),
                        e.getValue().stream().limit(20).toList(),
                        e.getValue().size()))
                .toList();
    }

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
