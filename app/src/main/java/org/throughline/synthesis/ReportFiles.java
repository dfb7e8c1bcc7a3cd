package org.throughline.synthesis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.files.PdfAnswer;
import org.throughline.files.PdfLimits;
import org.throughline.files.PdfReading;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The PDFs of reports: taken in by the batch, laid to the reports that are sought where that is sure, and into a pile for a
 * person where it is not. What a person says stands above the program, and can be said otherwise later.
 */
@Service
public class ReportFiles {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FullTexts fullTexts;
    private final ReportFileStore store;
    private final BatchStore batches;
    private final Clock clock;

    ReportFiles(
            Syntheses syntheses,
            Acting acting,
            FullTexts fullTexts,
            ReportFileStore store,
            BatchStore batches,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.fullTexts = fullTexts;
        this.store = store;
        this.batches = batches;
        this.clock = clock;
    }

    /** One file of a batch, as it came. */
    public record Sent(String filename, byte[] bytes) {}

    /** A file that was not taken in, and why, in a sentence. */
    public record NotTaken(String filename, String why) {}

    /** A file in the doubtful pile, with the reports it may be and what speaks for each. */
    public record InPile(ReportFile file, List<Suggestion> suggestions) {}

    /** A report that a file may be. */
    public record Suggestion(UUID reference, String title, String where, String why) {}

    /** One file opened: what it is, and its words page by page. */
    public record Opened(ReportFile file, List<ReportPage> pages) {}

    /** All files of the synthesis; at most 5,000. */
    public List<ReportFile> files(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.files(id));
    }

    public Optional<Opened> open(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(
                viewer, () -> store.find(id, file).map(f -> new Opened(f, store.pages(id, file, PdfLimits.PAGES))));
    }

    /** The file exactly as it came. */
    public Optional<byte[]> bytes(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> store.bytes(id, file));
    }

    /** What waits for a person, with suggestions among the reports that are still sought. */
    public List<InPile> pile(Viewer viewer, SynthesisId id) {
        List<Held> sought = stillSought(viewer, id);
        return files(viewer, id).stream()
                .filter(f -> f.state() == ReportFile.State.DOUBTFUL)
                .map(f -> new InPile(
                        f,
                        acting.as(viewer, () -> ReportMatch.of(f.filename(), beginning(id, f.id()), sought)).stream()
                                .map(c -> new Suggestion(
                                        c.held().id(),
                                        c.held().title(),
                                        c.held().where(),
                                        c.why()))
                                .toList()))
                .toList();
    }

    private String beginning(SynthesisId id, UUID file) {
        return store.pages(id, file, ReportMatch.PAGES).stream()
                .map(ReportPage::words)
                .collect(Collectors.joining("\n"));
    }

    private List<Held> stillSought(Viewer viewer, SynthesisId id) {
        return fullTexts.sought(viewer, id).stream()
                .filter(s ->
                        s.decided().isEmpty() && s.report().filter(Report::had).isEmpty())
                .map(FullTexts.Sought::held)
                .toList();
    }

    /**
     * Takes a batch in. Each file stands for itself: one that cannot be read is told by its name and the others are kept.
     * Sending the same bytes again has no effect. No transaction is open while a file is read.
     */
    public Answer<List<NotTaken>> take(Viewer viewer, SynthesisId id, Collection<Sent> batch) {
        if (syntheses.find(viewer, id).filter(s -> s.codes(viewer)).isEmpty()) {
            return new Answer.NotThere<>();
        }
        List<NotTaken> not = new ArrayList<>();
        int kept = 0;
        try (PdfReading reading = new PdfReading()) {
            for (Sent sent : batch.stream().limit(PdfLimits.FILES).toList()) {
                String sha256 = Fingerprint.of(sent.bytes());
                Optional<String> before = acting.as(viewer, () -> store.sameBytes(id, sha256));
                if (before.isPresent()) {
                    continue;
                }
                switch (reading.read(sent.bytes())) {
                    case PdfAnswer.Read(List<String> pages) -> kept += keep(viewer, id, sent, sha256, pages) ? 1 : 0;
                    case PdfAnswer.Unread(PdfAnswer.Why why) -> not.add(new NotTaken(sent.filename(), unread(why)));
                }
            }
        }
        batch.stream()
                .skip(PdfLimits.FILES)
                .forEach(s -> not.add(new NotTaken(s.filename(), ReportWords.UNREAD_TOO_MANY.say(PdfLimits.FILES))));
        if (kept > 0) {
            int taken = kept;
            acting.doAs(viewer, () -> syntheses.tell(viewer, id, ReportWords.TRAIL_PDFS.say(taken)));
        }
        return new Answer.Done<>(not);
    }

    private static String unread(PdfAnswer.Why why) {
        return switch (why) {
            case NOT_A_PDF -> ReportWords.UNREAD_NOT_A_PDF.say();
            case TOO_LARGE -> ReportWords.UNREAD_TOO_LARGE.say(PdfLimits.BYTES / 1024 / 1024);
            case LOCKED -> ReportWords.UNREAD_LOCKED.say();
            case BROKEN -> ReportWords.UNREAD_BROKEN.say();
            case TOO_MANY_PAGES -> ReportWords.UNREAD_TOO_MANY_PAGES.say(PdfLimits.PAGES);
            case TOO_MUCH -> ReportWords.UNREAD_TOO_MUCH.say();
            case TOO_LONG -> ReportWords.UNREAD_TOO_LONG.say();
            case NO_TIME_LEFT -> ReportWords.UNREAD_NO_TIME_LEFT.say();
        };
    }

    private boolean keep(Viewer viewer, SynthesisId id, Sent sent, String sha256, List<String> pages) {
        return syntheses.<UUID>changing(viewer, id, s -> s.codes(viewer), _ -> {
                    if (store.sameBytes(id, sha256).isPresent()) {
                        return new Answer.NotThere<>();
                    }
                    UUID file = UUID.randomUUID();
                    store.add(id, file, sent.filename(), sent.bytes(), sha256, pages, viewer.seat(), clock.instant());
                    String beginning = pages.stream().limit(ReportMatch.PAGES).collect(Collectors.joining("\n"));
                    List<ReportMatch.Candidate> may =
                            ReportMatch.of(sent.filename(), beginning, stillSought(viewer, id));
                    List<ReportMatch.Candidate> sure =
                            may.stream().filter(ReportMatch.Candidate::sure).toList();
                    boolean one = sure.size() == 1;
                    store.place(
                            id,
                            file,
                            one ? ReportFile.State.PLACED : ReportFile.State.DOUBTFUL,
                            one ? Optional.of(sure.getFirst().held().id()) : Optional.empty(),
                            one ? sure.getFirst().why() : ReportWords.PILE_NOT_SURE.say(may.size()),
                            Optional.empty(),
                            clock.instant());
                    return new Answer.Done<>(file);
                })
                instanceof Answer.Done<UUID>;
    }

    /**
     * A person says which report a file is, or that it is none of those that are sought. Refused while the report it was
     * laid to is being read or has been decided: what was decided was decided on these words.
     *
     * @param reference empty when it is none of ours
     */
    public Answer<UUID> place(Viewer viewer, SynthesisId id, UUID file, Optional<UUID> reference) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Optional<ReportFile> now = store.find(id, file);
            boolean sought = reference.isEmpty()
                    || fullTexts.sought(viewer, id).stream()
                            .anyMatch(s -> s.held().id().equals(reference.get())
                                    && s.decided().isEmpty());
            if (now.isEmpty() || !sought) {
                return new Answer.NotThere<>();
            }
            if (now.get().state() == ReportFile.State.PLACED
                    && now.get().reference().equals(reference)) {
                return new Answer.Done<>(file);
            }
            if (now.get().reference().filter(r -> beingRead(id, r)).isPresent()) {
                return new Answer.Refused<>(WhyNot.BEING_READ);
            }
            store.place(
                    id,
                    file,
                    reference.isPresent() ? ReportFile.State.PLACED : ReportFile.State.NOT_OURS,
                    reference,
                    ReportWords.PLACED_BY_HAND.say(),
                    Optional.of(viewer.seat()),
                    clock.instant());
            return new Answer.Done<>(file);
        });
    }

    private boolean beingRead(SynthesisId id, UUID reference) {
        return batches.batchOf(id, Stage.FULL_TEXT, reference).isPresent();
    }
}
