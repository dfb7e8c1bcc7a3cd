package org.throughline.partnership.years;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.throughline.files.SheetWriting;
import org.throughline.pages.Reply;

/** A year that was given, as files: for programs, and for people with a spreadsheet. */
public final class YearFiles {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_OF_A_SHEET_NAME = 31;

    private YearFiles() {}

    public static Reply.Download json(GivenYear year) {
        return new Reply.Download(
                year.filename() + ".json",
                "application/json;charset=UTF-8",
                year.json().getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet for each table, and first what it is and what each column means. */
    public static Reply.Download workbook(GivenYear year) {
        List<SheetWriting.Sheet> sheets = new ArrayList<>();
        sheets.add(about(year));
        sheets.add(dictionary(year));
        year.tables().stream()
                .filter(t -> !t.rows().isEmpty())
                .map(YearFiles::sheet)
                .forEach(sheets::add);
        return new Reply.Download(year.filename() + ".xlsx", WORKBOOK, SheetWriting.workbook(sheets));
    }

    private static SheetWriting.Sheet about(GivenYear year) {
        List<List<? extends Object>> rows = new ArrayList<>();
        rows.add(List.of(YearWords.SHEET_ABOUT.say(), year.title()));
        year.about().forEach((what, words) -> rows.add(List.of(what, words)));
        return new SheetWriting.Sheet(YearWords.SHEET_ABOUT.say(), rows, List.of(24, 100));
    }

    private static SheetWriting.Sheet dictionary(GivenYear year) {
        List<List<? extends Object>> rows = new ArrayList<>();
        rows.add(List.of(YearWords.SHEET_TABLE.say(), YearWords.SHEET_COLUMN.say(), YearWords.SHEET_MEANING.say()));
        year.tables()
                .forEach(t -> t.kind()
                        .columns()
                        .forEach(c -> rows.add(List.of(t.kind().called(), c.called(), c.say()))));
        return new SheetWriting.Sheet(YearWords.SHEET_DICTIONARY.say(), rows, List.of(24, 24, 90));
    }

    private static SheetWriting.Sheet sheet(GivenYear.Table table) {
        List<List<? extends Object>> rows = new ArrayList<>();
        rows.add(table.kind().columns().stream().map(YearColumn::called).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(YearFiles::cell).toList()));
        String name = table.kind().called();
        return new SheetWriting.Sheet(
                name.substring(0, Math.min(MOST_OF_A_SHEET_NAME, name.length())),
                rows,
                table.kind().columns().stream().map(_ -> 18).toList());
    }

    /** A number as a number; words stay words. */
    private static Object cell(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : text;
    }
}
