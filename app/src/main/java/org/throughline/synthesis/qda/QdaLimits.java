package org.throughline.synthesis.qda;

import java.time.Duration;

/** How much a file of another program may ask of the machine. */
public final class QdaLimits {
    /** The most bytes of a file as it comes. */
    public static final int BYTES = 40 * 1024 * 1024;

    /** The most parts of a package. */
    static final int PARTS = 5_000;

    /** The most bytes of the project's own text, unpacked. */
    static final int PROJECT = 20 * 1024 * 1024;

    /** The most bytes of one source's text, unpacked. */
    static final int ONE_TEXT = 4 * 1024 * 1024;

    /** The most bytes of all texts, unpacked. */
    static final long ALL_TEXTS = 60L * 1024 * 1024;

    /** How deep elements stand in one another. */
    static final int DEEPEST = 48;

    /** The most elements of a project. */
    static final int ELEMENTS = 400_000;

    /** The most codings that are read from one file. */
    public static final int CODINGS = 10_000;

    /** The most codes of a file. */
    public static final int CODES = 5_000;

    /** The longest that one file is read. */
    static final Duration TIME = Duration.ofSeconds(20);

    private QdaLimits() {}
}
