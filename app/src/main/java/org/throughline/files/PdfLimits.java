package org.throughline.files;

import java.time.Duration;

/** How much one PDF, and one batch of them, may ask of the machine: decisions/2026-11-26-pdfs-are-read-by-pdfbox-in-a-process-of-its-own.md */
public final class PdfLimits {
    /** The most bytes of one file. */
    public static final int BYTES = 25 * 1024 * 1024;

    /** The most files in one batch. */
    public static final int FILES = 40;

    /** The most pages of one file. */
    public static final int PAGES = 600;

    /** The most characters of one file. */
    static final int CHARACTERS = 4_000_000;

    /** The longest that the processor works on one file. */
    static final Duration ONE_FILE = Duration.ofSeconds(20);

    /** The longest that a batch is read, by the clock; what is left then is not read. */
    static final Duration BATCH = Duration.ofSeconds(180);

    /** The memory of the process that reads, in megabytes. */
    static final int MEGABYTES = 320;

    private PdfLimits() {}
}
