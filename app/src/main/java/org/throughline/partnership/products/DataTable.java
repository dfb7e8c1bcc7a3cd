package org.throughline.partnership.products;

import java.util.ArrayList;
import java.util.List;
import org.throughline.files.SheetAnswer;

/** The table of a data set, checked against its dictionary. */
public record DataTable(List<String> head, List<List<String>> rows) {
    /** So many faults are told one by one; the others are counted. */
    public static final int TOLD = 200;

    /**
     * Something that must be put right in the file.
     *
     * @param row as a spreadsheet counts, the names of the columns being row 1
     */
    public record Wrong(int row, DataColumn column, String value, DataColumn.Fault fault) {
        /** The letters a spreadsheet gives the column: A, B ... Z, AA. */
        public String letters() {
            StringBuilder letters = new StringBuilder();
            for (int n = column.number(); n > 0; n = (n - 1) / 26) {
                letters.insert(0, (char) ('A' + (n - 1) % 26));
            }
            return letters.toString();
        }
    }

    /** What was found: the first faults by row and column, and how many there are in all. */
    public record Checked(List<Wrong> told, int all) {
        public boolean isClean() {
            return all == 0;
        }
    }

    static DataTable of(SheetAnswer.Read read) {
        return new DataTable(read.head(), read.rows());
    }

    public List<String> column(int at) {
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /** The columns as far as they are known from an earlier dictionary by their names, the others as their values look. */
    List<DataColumn> columns(List<DataColumn> earlier) {
        List<DataColumn> columns = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String name = head.get(i);
            int number = i + 1;
            columns.add(earlier.stream()
                    .filter(c -> c.isCalled(name))
                    .findFirst()
                    .map(c -> c.at(number))
                    .orElseGet(() -> DataColumn.guessed(number, name, column(number - 1))));
        }
        return columns;
    }

    /** Every value against the line of its column. */
    public Checked check(List<DataColumn> columns) {
        List<Wrong> told = new ArrayList<>();
        int all = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (DataColumn column : columns) {
                String value = rows.get(r).get(column.number() - 1);
                var fault = column.wrong(value);
                if (fault.isPresent()) {
                    all++;
                    if (told.size() < TOLD) {
                        told.add(new Wrong(r + 2, column, value, fault.get()));
                    }
                }
            }
        }
        return new Checked(told, all);
    }
}
