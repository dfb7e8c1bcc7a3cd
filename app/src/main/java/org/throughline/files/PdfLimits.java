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

    /** The longest that the processor draws pages for one question. */
    static final Duration DRAWING = Duration.ofSeconds(20);

    /** The longest that somebody waits for pages, by the clock. */
    static final Duration DRAWING_BY_THE_CLOCK = Duration.ofSeconds(40);

    /** The most pages that are drawn at once. */
    public static final int DRAWN_AT_ONCE = 4;

    /** How wide a picture is, in dots, unless it would be too high. */
    static final int DOTS_ACROSS = 1_100;

    /** The most dots of a picture, across or down. */
    static final int DOTS = 2_400;

    /** From how many bytes on a picture is kept with a little loss. */
    static final int LARGE_PICTURE = 500_000;

    /** The most bytes of one picture. */
    static final int PICTURE = 4_000_000;

    /** The most words on one page that are placed on its picture. */
    static final int BOXES = 20_000;

    private PdfLimits() {}
}
