package org.throughline.synthesis.pictures;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import org.throughline.files.PdfAnswer;
import org.throughline.files.PdfDrawing;
import org.throughline.files.PdfDrawn;
import org.throughline.files.PdfLimits;
import org.throughline.files.PdfPicture;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.ReadingText.Line;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.ReportPage;
import org.throughline.synthesis.SynthesisId;

/**
 * Pages of a report's PDF as pictures, with where each sentence of the text stands on them. A page is drawn when somebody of
 * the team first opens it, one file at a time on the whole machine, and kept.
 */
@Service
public class PagePictures {
    /** How long somebody waits while others' pages are drawn. */
    private static final Duration WAIT = Duration.ofSeconds(20);

    private final Readings readings;
    private final ReportFiles files;
    private final PictureStore store;
    private final Acting acting;
    private final Clock clock;
    private final Semaphore drawing = new Semaphore(1, true);

    PagePictures(Readings readings, ReportFiles files, PictureStore store, Acting acting, Clock clock) {
        this.readings = readings;
        this.files = files;
        this.store = store;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * One page of a report.
     *
     * @param of how many pages the report has
     * @param lines its sentences; without places where the picture does not tell them
     * @param drawing its picture, or why there is none
     */
    public record OnePage(Readings.Text text, int number, int of, List<PlacedLine> lines, Drawing drawing) {}

    /** Whether there is a picture. */
    public sealed interface Drawing {
        /** In dots. */
        record Drawn(int width, int height) implements Drawing {}

        /** @param words in a sentence */
        record NotDrawn(String words) implements Drawing {}
    }

    /** The bytes of a picture. */
    public record Picture(String contentType, byte[] bytes) {}

    /**
     * One page; empty where this viewer may not read the report, where its words are not those of a PDF, and where there is no
     * such page. No transaction is open while it is drawn.
     */
    public Optional<OnePage> page(Viewer viewer, SynthesisId id, UUID reference, int number) {
        return readings.text(viewer, id, reference)
                .flatMap(text -> text.pdf()
                        .flatMap(pdf -> files.open(viewer, id, pdf))
                        .filter(opened -> number >= 1 && number <= opened.file().pages())
                        .map(opened -> page(viewer, id, text, opened, number)));
    }

    private OnePage page(Viewer viewer, SynthesisId id, Readings.Text text, ReportFiles.Opened opened, int number) {
        List<Line> lines = text.words().lines().stream()
                .filter(line -> line.page() == number)
                .toList();
        PictureStore.LaidOut laidOut = laidOut(viewer, id, opened, number);
        return new OnePage(
                text,
                number,
                opened.file().pages(),
                PlacedLine.of(lines, laidOut.boxes()),
                laidOut.notDrawn()
                        .<Drawing>map(why -> new Drawing.NotDrawn(words(why)))
                        .orElseGet(() -> new Drawing.Drawn(laidOut.width(), laidOut.height())));
    }

    private static String words(PdfAnswer.Why why) {
        return switch (why) {
            case TOO_MUCH -> PictureWords.NOT_DRAWN_TOO_MUCH.say();
            case TOO_LONG -> PictureWords.NOT_DRAWN_TOO_LONG.say();
            case NO_TIME_LEFT -> PictureWords.NOT_DRAWN_BUSY.say();
            default -> PictureWords.NOT_DRAWN_BROKEN.say();
        };
    }

    /** What was drawn before, or is now. */
    private PictureStore.LaidOut laidOut(Viewer viewer, SynthesisId id, ReportFiles.Opened opened, int number) {
        return kept(viewer, id, opened, number).orElseGet(() -> {
            boolean mayDraw = false;
            try {
                mayDraw = drawing.tryAcquire(WAIT.toSeconds(), TimeUnit.SECONDS);
                return mayDraw
                        ? kept(viewer, id, opened, number).orElseGet(() -> drawn(viewer, id, opened, number))
                        : notDrawn(PdfAnswer.Why.NO_TIME_LEFT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return notDrawn(PdfAnswer.Why.NO_TIME_LEFT);
            } finally {
                if (mayDraw) {
                    drawing.release();
                }
            }
        });
    }

    private Optional<PictureStore.LaidOut> kept(Viewer viewer, SynthesisId id, ReportFiles.Opened opened, int number) {
        return acting.as(viewer, () -> store.laidOut(id, opened.file().id(), number));
    }

    private static PictureStore.LaidOut notDrawn(PdfAnswer.Why why) {
        return new PictureStore.LaidOut(0, 0, List.of(), Optional.of(why));
    }

    private PictureStore.LaidOut drawn(Viewer viewer, SynthesisId id, ReportFiles.Opened opened, int number) {
        UUID file = opened.file().id();
        PdfDrawn drawn =
                PdfDrawing.draw(files.bytes(viewer, id, file).orElse(new byte[0]), number, PdfLimits.DRAWN_AT_ONCE);
        acting.doAs(viewer, () -> {
            drawn.pictures()
                    .forEach(picture -> store.add(id, file, picture, boxes(picture, opened.pages()), clock.instant()));
            if (drawn.pictures().isEmpty()) {
                store.addNotDrawn(id, file, number, drawn.stopped().orElse(PdfAnswer.Why.BROKEN), clock.instant());
            }
        });
        return kept(viewer, id, opened, number).orElseGet(() -> notDrawn(PdfAnswer.Why.BROKEN));
    }

    /** The places of the words, where they are letter by letter those that were read when the file came. */
    private static List<PdfPicture.Box> boxes(PdfPicture picture, List<ReportPage> pages) {
        boolean same = pages.stream()
                .filter(page -> page.number() == picture.number())
                .anyMatch(page -> PdfPicture.letters(page.words()).equals(picture.letters()));
        return same ? picture.boxes() : List.of();
    }

    /** The bytes of a page that was drawn. */
    public Optional<Picture> picture(Viewer viewer, SynthesisId id, UUID reference, int number) {
        return readings.text(viewer, id, reference)
                .flatMap(Readings.Text::pdf)
                .flatMap(pdf -> acting.as(viewer, () -> store.picture(id, pdf, number)));
    }
}
