package org.throughline.references;

/**
 * What a file may ask of us, so that a damaged or hostile one gives problems and not a hang or a full memory.
 *
 * @param lineBytes longest line kept; the rest of a longer one is passed over with a problem
 * @param recordChars longest record kept
 * @param workbookBytes how large an Excel workbook may be when unpacked
 * @param problems how many problems of one file are told one by one; the others are counted
 */
public record Limits(int lineBytes, int recordChars, long workbookBytes, int problems) {
    /**
     * One line of 1 MiB and a record of 4 MiB: a record of 3,000 authors with their addresses has about 0.5 MiB. A workbook
     * of 256 MiB holds about 100,000 abstracts.
     */
    public static final Limits USUAL = new Limits(1 << 20, 1 << 22, 1L << 28, 1_000);
}
