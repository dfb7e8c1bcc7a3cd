package org.throughline.synthesis;

import java.util.List;
import java.util.Map;
import org.throughline.references.Column;
import org.throughline.references.Columns;

/**
 * What a person says of the columns of a table whose names no program knows: which one holds the titles, which the authors.
 *
 * @param names by what the column holds; a column that is not named here is told by its own name
 */
public record ColumnNames(Map<Column, String> names) {
    public static final ColumnNames NONE = new ColumnNames(Map.of());

    /** The longest name of a column. */
    public static final int LONGEST = 100;

    /** What is asked about, in this order. */
    public static final List<Column> ASKED = List.of(
            Column.TITLE,
            Column.AUTHORS,
            Column.YEAR,
            Column.CONTAINER,
            Column.VOLUME,
            Column.PAGES,
            Column.DOI,
            Column.ABSTRACT,
            Column.KEYWORDS);

    public ColumnNames {
        names = Map.copyOf(names);
    }

    Columns columns() {
        Columns columns = Columns.BY_NAME;
        for (Map.Entry<Column, String> name : names.entrySet()) {
            columns = columns.with(name.getValue(), name.getKey());
        }
        return columns;
    }
}
