package org.throughline.partnership.years.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.govuk.Table;
import org.throughline.partnership.years.GivenYear;
import org.throughline.partnership.years.YearColumn;

/** One table of a year on a page. */
public final class YearTableShown {
    private YearTableShown() {}

    public static Table of(GivenYear.Table table) {
        List<YearColumn> columns = table.kind().columns();
        Table.Column[] head = IntStream.range(0, columns.size())
                .mapToObj(i -> numeric(table, i)
                        ? Table.Column.numeric(heading(columns.get(i)))
                        : Table.Column.of(heading(columns.get(i))))
                .toArray(Table.Column[]::new);
        Table shown = Table.of(table.kind().words(), head).asSmall();
        for (List<String> row : table.rows()) {
            shown = shown.row(row.toArray(String[]::new));
        }
        return shown;
    }

    /** The name of the column as a reader would write it. */
    private static String heading(YearColumn column) {
        String words = column.called().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    private static boolean numeric(GivenYear.Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("-?[0-9.]*"));
    }
}
