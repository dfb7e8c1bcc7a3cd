package org.throughline.files;

import java.time.Duration;

/** How much one table may ask of the machine: decisions/2026-11-26-tables-are-read-within-limits-and-written-by-fastexcel.md */
public final class SheetLimits {
    /** The most bytes of one file. */
    public static final int BYTES = 5 * 1024 * 1024;

    /** The most bytes of a workbook when it is unpacked. */
    public static final int UNPACKED = 32 * 1024 * 1024;

    /** The most rows under the names of the columns. */
    public static final int ROWS = 20_000;

    /** The most columns. */
    public static final int COLUMNS = 60;

    /** The most characters of one cell. */
    public static final int CELL = 2_000;

    /** The longest that one file is read, by the clock. */
    static final Duration TIME = Duration.ofSeconds(10);

    /** The most parts of a workbook. */
    static final int PARTS = 500;

    private SheetLimits() {}
}
