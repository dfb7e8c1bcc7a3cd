package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.synthesis.ChosenWords;
import org.throughline.synthesis.MovedStudies;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.ReleaseDifference;
import org.throughline.synthesis.ReleaseDifference.Change;
import org.throughline.synthesis.Standing;
import org.throughline.synthesis.StrandWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.UpdatingWords;

/** What has changed from one release to another, in plain words. */
public record DifferencePage(Synthesis synthesis, ReleaseDifference difference, List<MovedStudies.Moved> moved)
        implements Page {
    /** How many records are named here; every one stands in the files. */
    public static final int MOST_NAMED = 100;

    @Override
    public String title() {
        return DIFFERENCE_TITLE.say(name(difference.before()), name(difference.after()));
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.releases(synthesis.id()));
    }

    private static String name(ReleaseContent content) {
        return content.number() == 0 ? DIFFERENCE_NOW.say() : DIFFERENCE_RELEASE.say(content.number());
    }

    /** What came of it all, in three sentences. */
    public List<String> inShort() {
        List<Change<ReleaseContent.Stood>> reports = difference.included();
        List<Change<ReleaseContent.Found>> findings = difference.findings();
        return List.of(
                DIFFERENCE_SUM_RECORDS.say(
                        difference.cameIn().size(), difference.left().size()),
                DIFFERENCE_SUM_REPORTS.say(count(reports, DifferencePage::isIn), count(reports, c -> !isIn(c))),
                DIFFERENCE_SUM_FINDINGS.say(
                        count(findings, Change::isNew),
                        count(findings, DifferencePage::reworded),
                        count(findings, DifferencePage::judgedAnew)));
    }

    private static <T> int count(List<Change<T>> changes, Predicate<Change<T>> which) {
        return (int) changes.stream().filter(which).count();
    }

    public static boolean isIn(Change<ReleaseContent.Stood> report) {
        return report.after().filter(r -> r.where() == Standing.INCLUDED).isPresent();
    }

    public static boolean reworded(Change<ReleaseContent.Found> finding) {
        return differs(finding, ReleaseContent.Found::words);
    }

    public static boolean judgedAnew(Change<ReleaseContent.Found> finding) {
        return differs(finding, ReleaseContent.Found::confidence);
    }

    private static boolean differs(
            Change<ReleaseContent.Found> finding, java.util.function.Function<ReleaseContent.Found, String> what) {
        return finding.before()
                .flatMap(b -> finding.after().map(a -> !what.apply(b).equals(what.apply(a))))
                .orElse(false);
    }

    /** A box that was empty and is empty tells nothing. */
    public Table boxes() {
        return table(
                DIFFERENCE_NUMBERS_CAPTION.say(),
                difference.boxes().stream()
                        .filter(n -> n.before() > 0 || n.after() > 0 || n.changed())
                        .toList());
    }

    /** Which earlier review the later flow updates, where that has changed; empty otherwise. */
    public String updates() {
        return EarlierLine.change(difference);
    }

    public Table sources() {
        return table(DIFFERENCE_SOURCES.say(), difference.sources());
    }

    public Table reasons() {
        return table(DIFFERENCE_REASONS.say(), difference.reasons());
    }

    private static Table table(String caption, List<ReleaseDifference.Number> numbers) {
        Table table = Table.of(
                caption,
                Table.Column.of(DIFFERENCE_BOX.say()),
                Table.Column.numeric(DIFFERENCE_BEFORE.say()),
                Table.Column.numeric(DIFFERENCE_AFTER.say()),
                Table.Column.of(DIFFERENCE_CHANGE.say()));
        for (ReleaseDifference.Number n : numbers) {
            table = table.row(
                    n.words(),
                    told(n.before(), n.told() != ReleaseDifference.Told.ONLY_AFTER),
                    told(n.after(), n.told() != ReleaseDifference.Told.ONLY_BEFORE),
                    change(n));
        }
        return table;
    }

    private static String told(int number, boolean told) {
        return told ? "%,d".formatted(number) : UpdatingWords.DIFFERENCE_NOT_TOLD.say();
    }

    private static String change(ReleaseDifference.Number n) {
        if (n.told() != ReleaseDifference.Told.BOTH) {
            return (n.told() == ReleaseDifference.Told.ONLY_AFTER
                            ? UpdatingWords.DIFFERENCE_NOW_TOLD
                            : UpdatingWords.DIFFERENCE_NO_LONGER_TOLD)
                    .say();
        }
        return n.more() == 0
                ? DIFFERENCE_SAME.say()
                : n.more() > 0 ? DIFFERENCE_MORE.say(n.more()) : DIFFERENCE_FEWER.say(-n.more());
    }

    /** Searches, files and amendments, each in a sentence. */
    public List<String> filesAndSearches() {
        List<String> lines = new ArrayList<>();
        difference.amendments().forEach(a -> lines.add(DIFFERENCE_AMENDED.say(a.version(), a.why())));
        difference
                .searches()
                .forEach(s ->
                        lines.add(DIFFERENCE_SEARCH_NEW.say(s.source(), Dates.day(LocalDate.parse(s.on())), s.hits())));
        difference.files().forEach(f -> {
            if (f.isNew()) {
                f.after().ifPresent(file -> lines.add(file(DIFFERENCE_FILE_NEW, file)));
            } else {
                f.before()
                        .ifPresent(file ->
                                lines.add(file(f.isGone() ? DIFFERENCE_FILE_GONE : DIFFERENCE_FILE_OTHER, file)));
            }
        });
        return lines;
    }

    private static String file(org.throughline.synthesis.ReleaseWords words, ReleaseContent.SourceFile file) {
        return words.say(
                file.name(), file.source(), file.records(), file.sha256().substring(0, 12));
    }

    public static String wasAndIs(Change<ReleaseContent.Stood> report) {
        return DIFFERENCE_REPORT_WAS.say(where(report.before()), where(report.after()));
    }

    private static String where(Optional<ReleaseContent.Stood> record) {
        return record.map(r -> r.where().words()
                        + (r.reason().isBlank() || r.where() == Standing.DUPLICATE ? "" : " (" + r.reason() + ")"))
                .orElseGet(STANDING_NOT_THERE::say);
    }

    public static String of(Change<ReleaseContent.Stood> report) {
        return report.after()
                .or(report::before)
                .map(r -> r.title() + (r.year().isBlank() ? "" : " (" + r.year() + ")"))
                .orElse("");
    }

    /** What has changed in the numbers and beside them, in sentences. */
    public List<String> numbers() {
        List<String> lines = new ArrayList<>();
        for (Change<ReleaseContent.Counted> result : difference.results()) {
            result.after()
                    .filter(_ -> result.isNew())
                    .ifPresent(r -> lines.add(NumberWords.DIFFERENCE_EFFECT_NEW.say(
                            r.outcome(), r.direction(), asReported(r), r.report())));
            result.before()
                    .filter(_ -> result.isGone())
                    .ifPresent(r -> lines.add(NumberWords.DIFFERENCE_EFFECT_GONE.say(r.outcome())));
        }
        for (Change<ReleaseContent.Beside> theme : difference.joint()) {
            String before = theme.before().map(ReleaseContent.Beside::stands).orElse("");
            theme.after()
                    .filter(now -> !now.stands().isBlank())
                    .ifPresent(now -> lines.add(
                            before.isBlank()
                                    ? NumberWords.DIFFERENCE_JOINT_NEW.say(now.name(), now.stands())
                                    : NumberWords.DIFFERENCE_JOINT_CHANGED.say(now.name(), before, now.stands())));
        }
        return lines;
    }

    private static String asReported(ReleaseContent.Counted result) {
        return result.asReported().isBlank()
                ? NumberWords.NOT_REPORTED.say()
                : result.measure() + ": " + result.asReported();
    }

    /** What has changed of the studies and their strands, in sentences. */
    public List<String> studies() {
        List<String> lines = new ArrayList<>();
        for (Change<ReleaseContent.Studied> study : difference.studies()) {
            if (study.isNew()) {
                study.after()
                        .ifPresent(s -> lines.add(StrandWords.DIFFERENCE_STUDY_NEW.say(
                                s.label(), s.strand().words())));
            } else if (study.isGone()) {
                study.before()
                        .ifPresent(s -> lines.add(StrandWords.DIFFERENCE_STUDY_GONE.say(
                                s.label(), s.strand().words())));
            } else {
                changed(study.before().orElseThrow(), study.after().orElseThrow(), lines);
            }
        }
        return lines;
    }

    private static void changed(ReleaseContent.Studied was, ReleaseContent.Studied is, List<String> lines) {
        if (was.strand() != is.strand()) {
            lines.add(StrandWords.DIFFERENCE_STRAND.say(
                    is.label(), was.strand().words(), is.strand().words()));
        }
        if (!was.reports().equals(is.reports())) {
            lines.add(StrandWords.DIFFERENCE_STUDY_REPORTS.say(
                    is.label(), was.reports().size(), is.reports().size()));
        }
    }

    /** Which reports are judged otherwise, in sentences. */
    public List<String> appraisals() {
        return AppraisalTables.changes(difference);
    }

    /** Whether nothing is told otherwise, in the releases or in what is published on them. */
    public boolean nothing() {
        return difference.nothing() && moved.isEmpty();
    }

    /** Studies that other publications report than before, in sentences. */
    public List<String> movedStudies() {
        return Stream.concat(
                        moved.stream().limit(MOST_NAMED).map(MovedStudies.Moved::words),
                        moved.size() > MOST_NAMED
                                ? Stream.of(ChosenWords.DIFFERENCE_MOVED_MORE.say(moved.size() - MOST_NAMED))
                                : Stream.<String>empty())
                .toList();
    }

    /** What each change of a theme is, in sentences. */
    public List<String> themes() {
        List<String> lines = new ArrayList<>();
        for (Change<ReleaseContent.Built> theme : difference.themes()) {
            if (theme.isNew()) {
                theme.after().ifPresent(t -> lines.add(DIFFERENCE_THEME_NEW.say(t.name())));
            } else if (theme.isGone()) {
                theme.before().ifPresent(t -> lines.add(DIFFERENCE_THEME_GONE.say(t.name())));
            } else {
                changed(theme.before().orElseThrow(), theme.after().orElseThrow(), lines);
            }
        }
        return lines;
    }

    private static void changed(ReleaseContent.Built was, ReleaseContent.Built is, List<String> lines) {
        if (!was.name().equals(is.name())) {
            lines.add(DIFFERENCE_THEME_RENAMED.say(was.name(), is.name()));
        }
        if (!was.holds().equals(is.holds())) {
            lines.add(DIFFERENCE_THEME_HOLDS.say(is.name(), held(is), held(was)));
        }
        if (was.extracts().size() != is.extracts().size()) {
            lines.add(DIFFERENCE_THEME_WORDS.say(
                    is.name(), was.extracts().size(), is.extracts().size()));
        }
    }

    private static String held(ReleaseContent.Built theme) {
        return theme.holds().isEmpty()
                ? DIFFERENCE_NOTHING_HELD.say()
                : theme.holds().stream().map(h -> "“" + h + "”").collect(Collectors.joining(", "));
    }
}
