package org.throughline.files;

import java.util.List;

/** What came of reading a table: the names of its columns and its rows, or why it was not read. */
public sealed interface SheetAnswer {
    /**
     * @param head the names of the columns, each once, as they stand in the first row
     * @param rows every further row, with a cell for each column; row {@code i} stands in line {@code i + 2} of the file
     */
    record Read(List<String> head, List<List<String>> rows) implements SheetAnswer {
        public Read {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** @param line the line at which it stopped, as a spreadsheet counts; 0 for the whole file */
    record Unread(Why why, int line) implements SheetAnswer {}

    /** Why a file was not read. */
    enum Why {
        NOT_A_TABLE,
        NOT_UTF_8,
        TOO_LARGE,
        TOO_LONG,
        NO_ROWS,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        COLUMN_WITHOUT_NAME,
        NAME_TWICE,
        ROW_TOO_LONG,
        CELL_TOO_LONG
    }
}
