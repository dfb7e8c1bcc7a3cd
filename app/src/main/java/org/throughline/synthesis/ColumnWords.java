package org.throughline.synthesis;

import org.throughline.references.Column;
import org.throughline.words.WordKey;

/** The sentences about columns of tables. */
public enum ColumnWords implements WordKey {
    COLUMNS_HEADING,
    COLUMNS_LEAD,
    COLUMNS_TOO_LONG,
    COLUMNS_SAID,
    COLUMNS_OF_FILE,
    HOLDS_TITLE,
    HOLDS_AUTHORS,
    HOLDS_YEAR,
    HOLDS_CONTAINER,
    HOLDS_VOLUME,
    HOLDS_PAGES,
    HOLDS_DOI,
    HOLDS_ABSTRACT,
    HOLDS_KEYWORDS;

    /** What a column holds. */
    public static String holds(Column column) {
        return ColumnWords.valueOf("HOLDS_" + column.name()).say();
    }

    @Override
    public String module() {
        return "columns";
    }
}
