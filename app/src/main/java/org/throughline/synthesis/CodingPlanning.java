package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.synthesis.qda.QdaProject;

/** Lays the coding of a file onto the reports of a synthesis, and names what does not fit. */
final class CodingPlanning {
    private final QdaProject project;
    private final IncomingCodes codes;
    private final Map<String, QdaProject.Note> notes;
    private final boolean ours;
    private final List<CodingPlan.Marked> marked = new ArrayList<>();
    private final Map<String, Integer> bySource = new HashMap<>();
    private final List<String> notTaken = new ArrayList<>();
    private int wider;

    private CodingPlanning(QdaProject project) {
        this.project = project;
        this.codes = new IncomingCodes(project);
        this.notes = project.notes().stream().collect(Collectors.toMap(QdaProject.Note::guid, n -> n, (one, _) -> one));
        this.ours = project.origin().equals(QdaWords.ORIGIN.say());
    }

    /**
     * @param reports every report of the synthesis; one without lines is read elsewhere
     * @param chosen which report each text is; a text that is not in it is none of ours
     * @param meanings what codes mean here already
     */
    static CodingPlan plan(
            QdaProject project,
            Map<UUID, Readings.Text> reports,
            Map<String, UUID> chosen,
            Map<String, CodeMeaning> meanings) {
        CodingPlanning planning = new CodingPlanning(project);
        for (QdaProject.Source source : project.sources()) {
            planning.source(
                    source,
                    Optional.ofNullable(chosen.get(source.guid()))
                            .flatMap(report -> Optional.ofNullable(reports.get(report))));
        }
        planning.notTaken.addAll(planning.codes.said());
        List<IncomingCodes.Meaning> fresh = planning.codes.meanings().stream()
                .filter(m -> planning.isNew(m, meanings))
                .toList();
        project.notRead()
                .forEach(n -> planning.notTaken.add(QdaWords.valueOf("NOT_READ_" + n.what())
                        .say(n.name().isBlank() ? QdaWords.WITHOUT_NAME.say() : n.name())));
        return new CodingPlan(
                planning.marked, planning.codes.themes(), fresh, planning.bySource, planning.wider, planning.notTaken);
    }

    /** What a code means here stays; where the file says otherwise, that is named. */
    private boolean isNew(IncomingCodes.Meaning meaning, Map<String, CodeMeaning> meanings) {
        CodeMeaning here = meanings.get(meaning.code());
        if (here == null || here.saysNothing()) {
            return true;
        }
        if (!here.description().equals(meaning.description())) {
            notTaken.add(CodebookWords.MEANING_STAYS.say(meaning.code(), meaning.told()));
        }
        return false;
    }

    /** Which report a text is most likely: the one of the same name, or of the same words. */
    static Optional<UUID> likely(QdaProject.Source source, Map<UUID, Readings.Text> reports) {
        String name = letters(source.name().replaceFirst("\\.[A-Za-z]{2,5}$", ""));
        List<UUID> same = reports.values().stream()
                .filter(t -> letters(t.held().title()).equals(name))
                .map(t -> t.held().id())
                .toList();
        if (same.size() == 1) {
            return Optional.of(same.getFirst());
        }
        String words = TextFit.spaced(source.words());
        return reports.values().stream()
                .filter(t -> !t.words().lines().isEmpty())
                .filter(t -> t.words().lines().stream()
                        .map(ReadingText.Line::words)
                        .collect(Collectors.joining(" "))
                        .equals(words))
                .map(t -> t.held().id())
                .findFirst();
    }

    private static String letters(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private void source(QdaProject.Source source, Optional<Readings.Text> report) {
        bySource.put(source.guid(), 0);
        if (report.isEmpty()) {
            int readings = source.selections().stream()
                    .mapToInt(s -> s.codings().size())
                    .sum();
            notTaken.add(QdaWords.NO_REPORT.say(source.name(), readings));
            return;
        }
        Readings.Text text = report.get();
        TextFit fit = new TextFit(source.words(), source.selections(), text.words());
        int bare = 0;
        for (QdaProject.Selection mark : source.selections()) {
            if (mark.codings().isEmpty()
                    && mark.notes().isEmpty()
                    && mark.description().isBlank()) {
                bare++;
            } else {
                mark(source, mark, text, fit);
            }
        }
        if (bare > 0) {
            notTaken.add(QdaWords.MARKS_WITHOUT_CODE.say(source.name(), bare));
        }
    }

    private void mark(QdaProject.Source source, QdaProject.Selection mark, Readings.Text text, TextFit fit) {
        String words = fit.words(mark).orElse("");
        Optional<ReadingText.Span> span = Optional.empty();
        boolean here = !text.words().lines().isEmpty();
        TextFit.Found found =
                here || words.isEmpty() ? fit.find(mark) : new TextFit.Found.Nowhere(TextFit.Why.OTHER_WORDS);
        if (found instanceof TextFit.Found.In(ReadingText.Span in, boolean wide)) {
            span = Optional.of(in);
            wider += wide ? 1 : 0;
        } else if (here || words.isEmpty()) {
            TextFit.Why why = ((TextFit.Found.Nowhere) found).why();
            notTaken.add(QdaWords.valueOf("NOWHERE_" + why)
                    .say(source.name(), words.isEmpty() ? place(mark) : shortly(words), codesOf(mark)));
            return;
        }
        boolean less = found instanceof TextFit.Found.In in && in.wider();
        String only = less && words.length() <= ReadingText.MOST_OF_A_PART ? words : "";
        List<CodingPlan.Reading> readings = readings(source, mark, words, only);
        bySource.merge(source.guid(), readings.size(), Integer::sum);
        marked.add(new CodingPlan.Marked(
                text.held().id(),
                span,
                span.map(text.words()::words).orElse(words),
                ours && !mark.description().isBlank() ? mark.description() : QdaWords.SPEAKER_NOT_TOLD.say(),
                span.map(text.words()::page).orElse(ours ? mark.name() : ""),
                readings,
                thoughts(mark)));
    }

    private List<CodingPlan.Reading> readings(
            QdaProject.Source source, QdaProject.Selection mark, String words, String only) {
        List<CodingPlan.Reading> readings = new ArrayList<>();
        for (QdaProject.Coding coding : mark.codings()) {
            String code = codes.names().get(coding.code());
            if (code == null) {
                notTaken.add(QdaWords.CODE_UNKNOWN.say(source.name(), shortly(words)));
            } else {
                readings.add(new CodingPlan.Reading(
                        code,
                        coding.notes().stream()
                                .map(notes::get)
                                .filter(java.util.Objects::nonNull)
                                .map(n -> n.words().strip())
                                .collect(Collectors.joining("\n")),
                        coding.by(),
                        only));
            }
        }
        return readings;
    }

    private List<CodingPlan.Thought> thoughts(QdaProject.Selection mark) {
        List<CodingPlan.Thought> thoughts = new ArrayList<>(thoughts(mark.notes()));
        if (!ours && !mark.description().isBlank()) {
            String by = mark.codings().stream()
                    .map(QdaProject.Coding::by)
                    .findFirst()
                    .orElse("");
            thoughts.add(new CodingPlan.Thought(Memo.Kind.THOUGHT, mark.description(), by));
        }
        return thoughts;
    }

    private List<CodingPlan.Thought> thoughts(List<String> guids) {
        return thoughts(guids, notes);
    }

    /** The notes with these guids as memos; what has no words is none. */
    static List<CodingPlan.Thought> thoughts(List<String> guids, Map<String, QdaProject.Note> notes) {
        return guids.stream()
                .map(notes::get)
                .filter(java.util.Objects::nonNull)
                .filter(n -> !n.words().isBlank())
                .map(n -> new CodingPlan.Thought(
                        n.name().equals(QdaWords.NOTE_WHAT_WE_DID.say()) ? Memo.Kind.WHAT_WE_DID : Memo.Kind.THOUGHT,
                        n.words().strip(),
                        n.by()))
                .toList();
    }

    private String codesOf(QdaProject.Selection mark) {
        return mark.codings().stream()
                .map(c -> codes.names().getOrDefault(c.code(), QdaWords.WITHOUT_NAME.say()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String place(QdaProject.Selection mark) {
        return mark.place().map(p -> p.from() + "–" + p.to()).orElse(mark.name());
    }

    private static String shortly(String words) {
        return words.length() <= 160 ? words : words.substring(0, 159).strip() + "…";
    }
}
