package org.throughline.references;

/**
 * Something in a file that could not be read as it should; never a reason to leave a record out.
 *
 * @param line the line on which it was found, from 1; in a workbook the row
 * @param kind what is wrong
 * @param found what stood there, shortened to 120 characters
 */
public record Problem(String file, long line, Kind kind, String found) {
    private static final int SHOWN = 120;

    public Problem {
        found = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "...";
    }

    /** What can be wrong with a file, in words that follow "line 12:". */
    public enum Kind {
        UNKNOWN_FORMAT("this is no file of references that we know"),
        TEXT_OUTSIDE_RECORDS("text that belongs to no record"),
        TAG_AFTER_END("a field after the end of its record; it was added to that record"),
        RECORD_WITHOUT_START("a record that does not begin as it should; it was kept"),
        RECORD_WITHOUT_END("a record that does not end as it should; it was kept"),
        FIELD_NOT_UNDERSTOOD("a line that is no field and continues none; it is kept in the raw text"),
        NO_YEAR("no year could be read in"),
        REPEATED_ID("another record of this file has the same id, so this one is known by its place in the file"),
        TOO_LONG("too long; it was cut here"),
        BAD_CHARACTERS("characters that are not in the file's encoding, or that no text may hold"),
        BROKEN_XML("this is not well-formed; what stands before it was kept"),
        BROKEN_ENTRY("this entry is not well-formed; it was kept as raw text"),
        ROW_LENGTH("a row with more or fewer cells than there are columns"),
        ENDNOTE_LIBRARY(
                "this EndNote library could not be read to its end; in EndNote choose File, Export, save as XML or as RIS, and use that file"),
        IN_TRASH("references that lie in the trash of this library and were not read"),
        NO_KNOWN_COLUMN("no column that we know; say which column holds the title"),
        TOO_LARGE("this workbook is too large when unpacked; it was not read"),
        CANNOT_READ("the file could not be read");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return file + ", line " + line + ": " + kind.words() + (found.isBlank() ? "" : ": " + found);
    }
}
