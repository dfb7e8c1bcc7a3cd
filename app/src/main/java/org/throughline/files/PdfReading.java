package org.throughline.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Reads one batch of PDFs in a process with little memory, which is ended when a file takes too long or too much. One bad file
 * costs itself and nothing else: the next one is read in a new process.
 */
public final class PdfReading implements AutoCloseable {
    private static final int BEGINNING = 1024;

    private final long until = System.nanoTime() + PdfLimits.BATCH.toNanos();
    private final PdfProcess process;

    public PdfReading() {
        this(PdfLimits.ONE_FILE);
    }

    PdfReading(Duration oneFile) {
        this.process = new PdfProcess(PdfChild.COMMAND, oneFile);
    }

    /** Reads one file of the batch; a file that is no PDF is told so by what it begins with, whatever its name is. */
    public PdfAnswer read(byte[] bytes) {
        if (!beginsAsPdf(bytes)) {
            return new PdfAnswer.Unread(PdfAnswer.Why.NOT_A_PDF);
        }
        if (bytes.length > PdfLimits.BYTES) {
            return new PdfAnswer.Unread(PdfAnswer.Why.TOO_LARGE);
        }
        long left = until - System.nanoTime();
        if (left <= 0) {
            return new PdfAnswer.Unread(PdfAnswer.Why.NO_TIME_LEFT);
        }
        return process.ask(
                left,
                out -> {
                    out.writeInt(bytes.length);
                    out.write(bytes);
                },
                PdfChild::answer,
                PdfAnswer.Unread::new);
    }

    static boolean beginsAsPdf(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("%PDF-");
    }

    @Override
    public void close() {
        process.close();
    }
}
