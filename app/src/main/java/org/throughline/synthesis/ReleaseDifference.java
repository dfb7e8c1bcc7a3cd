package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.PrismaFlow;

/** What has changed from one release to another: numbers, records, files, themes, findings, confidence. */
public record ReleaseDifference(ReleaseContent before, ReleaseContent after) {

    /** A number that was and is; 0 where a line was not there. */
    public record Number(String words, int before, int after, Told told) {
        Number(String words, int before, int after) {
            this(words, before, after, Told.BOTH);
        }

        public int more() {
            return after - before;
        }

        public boolean changed() {
            return before != after || told != Told.BOTH;
        }
    }

    /** Which of the two told a number. What a review does not report is not nought. */
    public enum Told {
        BOTH,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    /** Something that was, is, or both. */
    public record Change<T>(Optional<T> before, Optional<T> after) {
        public boolean isNew() {
            return before.isEmpty();
        }

        public boolean isGone() {
            return after.isEmpty();
        }
    }

    /** The boxes of the flow, those of both in the order of the later. */
    public List<Number> boxes() {
        Map<String, Integer> was = before.numbers().boxes().stream()
                .collect(Collectors.toMap(ReleaseContent.Box::key, ReleaseContent.Box::number));
        Set<String> is =
                after.numbers().boxes().stream().map(ReleaseContent.Box::key).collect(Collectors.toSet());
        return Stream.concat(
                        after.numbers().boxes().stream()
                                .map(b -> new Number(
                                        b.words(),
                                        was.getOrDefault(b.key(), 0),
                                        b.number(),
                                        was.containsKey(b.key()) ? Told.BOTH : once(b, Told.ONLY_AFTER))),
                        before.numbers().boxes().stream()
                                .filter(b -> !is.contains(b.key()))
                                .map(b -> new Number(b.words(), b.number(), 0, once(b, Told.ONLY_BEFORE))))
                .toList();
    }

    /** A box of an update, or of all that is included, that is not there was not reported; any other held nothing. */
    private static Told once(ReleaseContent.Box box, Told which) {
        return Stream.of(PrismaFlow.Box.values())
                        .filter(known -> known.name().equals(box.key()))
                        .anyMatch(known -> known.ofUpdate()
                                || known == PrismaFlow.Box.STUDIES_INCLUDED
                                || known == PrismaFlow.Box.REPORTS_INCLUDED)
                ? which
                : Told.BOTH;
    }

    public List<Number> sources() {
        return lines(
                both(before.numbers().sources(), before.numbers().otherSources()),
                both(after.numbers().sources(), after.numbers().otherSources()));
    }

    public List<Number> reasons() {
        return lines(
                both(before.numbers().reasons(), before.numbers().otherReasons()),
                both(after.numbers().reasons(), after.numbers().otherReasons()));
    }

    /** Both columns of the flow. */
    private static List<PrismaFlow.Line> both(List<PrismaFlow.Line> one, List<PrismaFlow.Line> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Number> lines(List<PrismaFlow.Line> before, List<PrismaFlow.Line> after) {
        Map<String, Integer> was = new LinkedHashMap<>();
        before.forEach(line -> was.merge(line.name(), line.number(), Integer::sum));
        Map<String, Integer> is = new LinkedHashMap<>();
        was.keySet().forEach(name -> is.put(name, 0));
        after.forEach(line -> is.merge(line.name(), line.number(), Integer::sum));
        return is.entrySet().stream()
                .map(e -> new Number(e.getKey(), was.getOrDefault(e.getKey(), 0), e.getValue()))
                .filter(Number::changed)
                .toList();
    }

    /** Which earlier review it updated and updates; empty where that is the same. */
    public Optional<Change<ReleaseContent.Updates>> updates() {
        return which(before).equals(which(after))
                ? Optional.empty()
                : Optional.of(new Change<>(
                        before.updates().stream().findFirst(),
                        after.updates().stream().findFirst()));
    }

    /** The earlier review itself, whatever was said of it. */
    private static List<PublicRelease.Earlier> which(ReleaseContent content) {
        return content.updates().stream()
                .map(u -> new PublicRelease.Earlier(u.release(), u.citation()))
                .toList();
    }

    /** Versions of the protocol that came in between. */
    public List<ReleaseContent.Amended> amendments() {
        return after.protocol().versions().stream()
                .filter(v -> v.version() > before.protocol().version())
                .toList();
    }

    public List<ReleaseContent.Search> searches() {
        List<UUID> known =
                before.searches().stream().map(ReleaseContent.Search::id).toList();
        return after.searches().stream().filter(s -> !known.contains(s.id())).toList();
    }

    /** Files that count now and did not, and the other way round. */
    public List<Change<ReleaseContent.SourceFile>> files() {
        return changes(before.files(), after.files(), ReleaseContent.SourceFile::id, (_, _) -> false);
    }

    /** Records that were not there before. */
    public List<ReleaseContent.Stood> cameIn() {
        return without(after.records(), before.records());
    }

    /** Records that are there no longer, because a corrected file no longer tells them. */
    public List<ReleaseContent.Stood> left() {
        return without(before.records(), after.records());
    }

    private static List<ReleaseContent.Stood> without(
            List<ReleaseContent.Stood> all, List<ReleaseContent.Stood> known) {
        Map<UUID, ReleaseContent.Stood> byId = byId(known, ReleaseContent.Stood::id);
        return all.stream().filter(r -> !byId.containsKey(r.id())).toList();
    }

    /** Reports that belong to the synthesis now and did not, and the other way round. */
    public List<Change<ReleaseContent.Stood>> included() {
        Map<UUID, ReleaseContent.Stood> was = byId(before.records(), ReleaseContent.Stood::id);
        Map<UUID, ReleaseContent.Stood> is = byId(after.records(), ReleaseContent.Stood::id);
        List<Change<ReleaseContent.Stood>> changes = new ArrayList<>();
        after.included().stream()
                .filter(r -> !in(was, r.id()))
                .forEach(r -> changes.add(new Change<>(Optional.ofNullable(was.get(r.id())), Optional.of(r))));
        before.included().stream()
                .filter(r -> !in(is, r.id()))
                .forEach(r -> changes.add(new Change<>(Optional.of(r), Optional.ofNullable(is.get(r.id())))));
        return changes;
    }

    private static boolean in(Map<UUID, ReleaseContent.Stood> records, UUID id) {
        ReleaseContent.Stood stood = records.get(id);
        return stood != null && stood.where() == Standing.INCLUDED;
    }

    /** Findings that are new, gone, or say something else than before. */
    public List<Change<ReleaseContent.Found>> findings() {
        return changes(
                before.findings(),
                after.findings(),
                ReleaseContent.Found::id,
                (b, a) -> b.words().equals(a.words())
                        && b.confidence().equals(a.confidence())
                        && b.because().equals(a.because()));
    }

    /** Themes that are new, gone, or hold something else than before. */
    public List<Change<ReleaseContent.Built>> themes() {
        return changes(before.themes(), after.themes(), ReleaseContent.Built::id, ReleaseContent.Built::equals);
    }

    /** Words beneath the themes whose report belonged to the synthesis before and does no longer. */
    public List<ReleaseContent.Words> withoutReport() {
        Map<UUID, ReleaseContent.Stood> is = byId(after.records(), ReleaseContent.Stood::id);
        Map<UUID, ReleaseContent.Stood> was = byId(before.records(), ReleaseContent.Stood::id);
        return after.extracts().stream()
                .filter(e -> in(was, e.record()) && !in(is, e.record()))
                .toList();
    }

    public List<Change<ReleaseContent.Counted>> results() {
        return changes(before.results(), after.results(), ReleaseContent.Counted::id, ReleaseContent.Counted::equals);
    }

    /** Themes in which the two strands stand otherwise to each other than before. */
    public List<Change<ReleaseContent.Beside>> joint() {
        return changes(
                before.joint(),
                after.joint(),
                ReleaseContent.Beside::theme,
                (b, a) -> b.stands().equals(a.stands()));
    }

    /** Studies that are new, gone, of another strand or told of by other reports; none where either release does not tell its studies. */
    public List<Change<ReleaseContent.Studied>> studies() {
        return before.tellsStudies() && after.tellsStudies()
                ? changes(
                        before.studies(),
                        after.studies(),
                        ReleaseContent.Studied::id,
                        (b, a) -> b.strand() == a.strand() && b.reports().equals(a.reports()))
                : List.of();
    }

    /** Reports whose judgements are new, gone or others; reasons that were put in other words are no change. */
    public List<Change<ReleaseContent.Appraised>> appraisals() {
        return changes(
                before.appraisals(),
                after.appraisals(),
                ReleaseContent.Appraised::record,
                (b, a) -> b.tool().equals(a.tool()) && b.answers().equals(a.answers()));
    }

    /** Whether anything at all has changed. */
    public boolean nothing() {
        return boxes().stream().noneMatch(Number::changed)
                && updates().isEmpty()
                && sources().isEmpty()
                && reasons().isEmpty()
                && amendments().isEmpty()
                && searches().isEmpty()
                && files().isEmpty()
                && before.records().equals(after.records())
                && findings().isEmpty()
                && themes().isEmpty()
                && results().isEmpty()
                && joint().isEmpty()
                && studies().isEmpty()
                && appraisals().isEmpty()
                && before.extracts().equals(after.extracts());
    }

    private static <T> List<Change<T>> changes(
            List<T> before, List<T> after, Function<T, UUID> id, java.util.function.BiPredicate<T, T> same) {
        Map<UUID, T> was = byId(before, id);
        Map<UUID, T> is = byId(after, id);
        List<Change<T>> changes = new ArrayList<>();
        for (T one : after) {
            Optional<T> old = Optional.ofNullable(was.get(id.apply(one)));
            if (old.isEmpty() || (!old.get().equals(one) && !same.test(old.get(), one))) {
                changes.add(new Change<>(old, Optional.of(one)));
            }
        }
        before.stream()
                .filter(one -> !is.containsKey(id.apply(one)))
                .forEach(one -> changes.add(new Change<>(Optional.of(one), Optional.empty())));
        return changes;
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        Map<UUID, T> by = new LinkedHashMap<>();
        all.forEach(one -> by.put(id.apply(one), one));
        return by;
    }
}
