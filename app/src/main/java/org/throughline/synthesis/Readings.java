package org.throughline.synthesis;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Texts read line by line by several people, each in their own voice and with their own mark; their memos; and where they
 * read something differently.
 */
@Service
public class Readings {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FullTexts fullTexts;
    private final ReportFiles files;
    private final CodingStore coding;
    private final ReaderStore store;
    private final Readers readers;
    private final Clock clock;

    Readings(
            Syntheses syntheses,
            Acting acting,
            FullTexts fullTexts,
            ReportFiles files,
            CodingStore coding,
            ReaderStore store,
            Readers readers,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.fullTexts = fullTexts;
        this.files = files;
        this.coding = coding;
        this.store = store;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * A report that belongs to the synthesis, with its text where it is here.
     *
     * @param pdf the file whose words they are; empty where somebody copied them in
     */
    public record Text(Held held, ReadingText words, Optional<UUID> pdf) {}

    /**
     * What somebody read in lines: the code, whose words they are, and a memo.
     *
     * @param only the words of them that are meant; empty for all
     */
    public record Read(SortedSet<Integer> lines, String code, String speaker, String memo, String only) {
        /** In all their words. */
        public Read(SortedSet<Integer> lines, String code, String speaker, String memo) {
            this(lines, code, speaker, memo, "");
        }
    }

    /** The reports whose words can be read here. */
    public List<Text> texts(Viewer viewer, SynthesisId id) {
        Map<UUID, UUID> pdfs = pdfs(viewer, id);
        return included(viewer, id)
                .map(s -> text(viewer, id, s, pdfs))
                .filter(t -> !t.words().lines().isEmpty())
                .toList();
    }

    public Optional<Text> text(Viewer viewer, SynthesisId id, UUID reference) {
        Map<UUID, UUID> pdfs = pdfs(viewer, id);
        return included(viewer, id)
                .filter(s -> s.held().id().equals(reference))
                .findFirst()
                .map(s -> text(viewer, id, s, pdfs))
                .filter(t -> !t.words().lines().isEmpty());
    }

    private Stream<FullTexts.Sought> included(Viewer viewer, SynthesisId id) {
        return fullTexts.sought(viewer, id).stream()
                .filter(s -> s.decided().filter(Settled::included).isPresent());
    }

    /** Which PDF belongs to which report. */
    private Map<UUID, UUID> pdfs(Viewer viewer, SynthesisId id) {
        Map<UUID, UUID> pdfs = new HashMap<>();
        files.files(viewer, id).stream()
                .filter(f -> f.state() == ReportFile.State.PLACED)
                .forEach(f -> f.reference().ifPresent(r -> pdfs.putIfAbsent(r, f.id())));
        return pdfs;
    }

    /** The words that somebody copied in; where nobody did, those of the PDF, page by page. */
    private Text text(Viewer viewer, SynthesisId id, FullTexts.Sought sought, Map<UUID, UUID> pdfs) {
        String copied = sought.report().map(Report::words).orElse("");
        Optional<UUID> pdf = Optional.ofNullable(pdfs.get(sought.held().id())).filter(_ -> copied.isBlank());
        String words = pdf.flatMap(file -> files.open(viewer, id, file))
                .map(opened -> pages(opened.pages()))
                .orElse(copied);
        return new Text(sought.held(), ReadingText.of(words), pdf);
    }

    /** A page that is a picture has no words, and keeps its number. */
    private static String pages(List<ReportPage> pages) {
        StringBuilder words = new StringBuilder();
        int at = 1;
        for (ReportPage page : pages) {
            while (at < page.number()) {
                words.append('\f');
                at++;
            }
            words.append(page.words().replace('\f', ' '));
        }
        return words.toString();
    }

    public List<Reader> readers(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.readers(id));
    }

    public List<Memo> memos(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.memos(id));
    }

    /** The passages that two people read and did not read the same in. */
    public List<Passage> differently(Viewer viewer, SynthesisId id) {
        return acting.as(
                viewer,
                () -> Passage.of(coding.extracts(id)).stream()
                        .filter(Passage::readDifferently)
                        .toList());
    }

    /**
     * Writes down what somebody read in lines of a text. Lines that follow one another are one extract; where somebody has
     * marked the very same lines before, both readings stand on it. A reading of some words alone is of one run of lines.
     *
     * @return the first of the extracts
     */
    public Answer<UUID> read(Viewer viewer, SynthesisId id, UUID reference, Read read) {
        Optional<Text> text = text(viewer, id, reference);
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            List<ReadingText.Span> runs =
                    text.map(t -> t.words().runs(read.lines())).orElse(List.of());
            Optional<String> only = read.only().isEmpty()
                    ? Optional.of("")
                    : text.flatMap(t -> t.words().only(read.lines(), read.only()));
            if (runs.isEmpty() || only.isEmpty()) {
                return new Answer.NotThere<>();
            }
            readers.ensure(id, viewer.seat());
            List<UUID> marked = runs.stream()
                    .map(run -> marked(viewer, id, text.orElseThrow(), run, read.speaker()))
                    .toList();
            marked.forEach(extract -> coding.add(
                    id,
                    extract,
                    new Extract.Coding(
                            UUID.randomUUID(), read.code(), read.memo(), Coder.of(viewer.seat()), only.get()),
                    clock.instant()));
            return new Answer.Done<>(marked.getFirst());
        });
    }

    private UUID marked(Viewer viewer, SynthesisId id, Text text, ReadingText.Span span, String speaker) {
        return coding.extracts(id).stream()
                .filter(e -> e.reference().equals(text.held().id()) && e.span().equals(Optional.of(span)))
                .map(Extract::id)
                .findFirst()
                .orElseGet(() -> {
                    Extract extract = new Extract(
                            UUID.randomUUID(),
                            text.held().id(),
                            text.words().words(span),
                            speaker,
                            text.words().page(span),
                            Optional.of(span),
                            List.of());
                    coding.add(id, extract, viewer.seat(), clock.instant());
                    return extract.id();
                });
    }

    /** How one's own readings are signed: in which voice, and under which name. */
    public Answer<SynthesisId> sign(Viewer viewer, SynthesisId id, Voice voice, String called) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            readers.ensure(id, viewer.seat());
            store.call(id, viewer.seat(), voice, called);
            return new Answer.Done<>(id);
        });
    }

    /** Adds a memo to an extract or a theme. */
    public Answer<UUID> memo(Viewer viewer, SynthesisId id, UUID about, Memo.Kind kind, String words) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            boolean theme = coding.themes(id).stream().anyMatch(t -> t.id().equals(about));
            boolean extract = coding.extracts(id).stream().anyMatch(e -> e.id().equals(about));
            if (!theme && !extract) {
                return new Answer.NotThere<>();
            }
            readers.ensure(id, viewer.seat());
            store.add(id, new Memo(about, kind, words, Coder.of(viewer.seat()), clock.instant()), theme);
            return new Answer.Done<>(about);
        });
    }
}
