package org.throughline.partnership.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.files.SheetAnswer;
import org.throughline.files.SheetReading;
import org.throughline.files.SheetWriting;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.partnership.Answer;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Data sets: a file is read and looked through, its columns are described, it is checked, and given out with its dictionary. */
@Service
public class DataSets {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Products products;
    private final DataStore store;
    private final Acting acting;

    DataSets(Products products, DataStore store, Acting acting) {
        this.products = products;
        this.store = store;
        this.acting = acting;
    }

    /** What became of a file that was sent. */
    public sealed interface Taken {
        /** It was read and is kept with the version in the making. */
        record In() implements Taken {}

        record Unread(SheetAnswer.Unread why) implements Taken {}

        /** It could be about single children: it was not kept. */
        record Barred(List<ChildrensData.Found> found) implements Taken {}

        record NotThere() implements Taken {}
    }

    /** Takes a file for the version in the making. Columns that were described before keep their lines, found by name. */
    public Taken take(Viewer viewer, UUID product, String filename, byte[] bytes, UUID key) {
        if (!products.works(viewer, product)) {
            return new Taken.NotThere();
        }
        return switch (SheetReading.read(bytes)) {
            case SheetAnswer.Unread unread -> new Taken.Unread(unread);
            case SheetAnswer.Read read -> {
                DataTable table = DataTable.of(read);
                List<ChildrensData.Found> barred = ChildrensData.in(table, viewer.today()).stream()
                        .filter(f -> f.sign().isBarred())
                        .toList();
                if (!barred.isEmpty()) {
                    yield new Taken.Barred(barred);
                }
                Answer<UUID> answer = products.making(viewer, product, key, (p, v) -> {
                    if (p.kind() != Product.Kind.DATA_SET) {
                        return new Answer.NotThere<>();
                    }
                    store.keep(v.id(), filename, table);
                    store.describe(p.partnership(), v.id(), table.columns(v.columns()));
                    return new Answer.Done<>(p.id());
                });
                yield answer instanceof Answer.Done<UUID> ? new Taken.In() : new Taken.NotThere();
            }
        };
    }

    /** Writes down what the columns hold; their names come from the file and stay. */
    public Answer<UUID> describe(Viewer viewer, UUID product, List<DataColumn> columns, UUID key) {
        return products.making(viewer, product, key, (p, v) -> {
            if (!columns.stream()
                    .map(DataColumn::name)
                    .toList()
                    .equals(v.columns().stream().map(DataColumn::name).toList())) {
                return new Answer.NotThere<>();
            }
            store.describe(p.partnership(), v.id(), columns);
            return new Answer.Done<>(p.id());
        });
    }

    /** The table of a version, if there is one and this viewer may read it. */
    public Optional<DataTable> table(Viewer viewer, Version version) {
        return acting.as(viewer, () -> store.table(version.id()));
    }

    /** The published table as text with commas. */
    public Optional<Reply.Download> csv(Viewer viewer, Product product, Version version) {
        return table(viewer, version).map(t -> {
            SafeCsv csv = SafeCsv.of(t.head().toArray(String[]::new));
            t.rows().forEach(csv::data);
            return csv.named(filename(product, version) + ".csv");
        });
    }

    /** The published table as a workbook: data, dictionary, and what it is and how it may be used. */
    public Optional<Reply.Download> workbook(Viewer viewer, Product product, Version version, String address) {
        return table(viewer, version)
                .map(t -> new Reply.Download(
                        filename(product, version) + ".xlsx",
                        WORKBOOK,
                        SheetWriting.workbook(List.of(
                                dataSheet(t, version), dictionary(version), about(product, version, address)))));
    }

    private static String filename(Product product, Version version) {
        String plain = product.title()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "data-set" : plain.substring(0, Math.min(60, plain.length()))) + "-v"
                + version.number();
    }

    private static SheetWriting.Sheet dataSheet(DataTable table, Version version) {
        List<List<? extends Object>> rows = new ArrayList<>();
        rows.add(table.head());
        for (List<String> row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            for (DataColumn c : version.columns()) {
                cells.add(cell(c, row.get(c.number() - 1)));
            }
            rows.add(cells);
        }
        return new SheetWriting.Sheet(
                ProductWords.SHEET_DATA.say(),
                rows,
                table.head().stream().map(_ -> 16).toList());
    }

    /** A number as a number and a day as a day; signs for what is missing or withheld stay words. */
    private static Object cell(DataColumn column, String value) {
        return switch (column.holds()) {
            case WHOLE, NUMBER -> value.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? new BigDecimal(value) : value;
            case DAY -> DataColumn.day(value).map(day -> (Object) day).orElse(value);
            case WORDS, YES_NO, CODE -> value;
        };
    }

    private static SheetWriting.Sheet dictionary(Version version) {
        List<List<? extends Object>> rows = new ArrayList<>();
        rows.add(List.of(
                ProductWords.COLUMN_NAME.say(),
                ProductWords.COLUMN_MEANING.say(),
                ProductWords.COLUMN_HOLDS.say(),
                ProductWords.COLUMN_UNIT.say(),
                ProductWords.COLUMN_ALLOWED.say(),
                ProductWords.COLUMN_MISSING.say(),
                ProductWords.COLUMN_SOURCE.say(),
                ProductWords.COLUMN_PEOPLE.say()));
        for (DataColumn c : version.columns()) {
            rows.add(List.of(
                    c.name(),
                    c.meaning(),
                    c.holds().words(),
                    c.unit(),
                    c.allowed(),
                    c.missing().isEmpty() ? ProductWords.NONE_MISSING.say() : c.missing(),
                    c.source(),
                    c.people() ? ProductWords.PEOPLE_WITHHELD.say() : ProductWords.PEOPLE_NO.say()));
        }
        return new SheetWriting.Sheet(
                ProductWords.SHEET_DICTIONARY.say(), rows, List.of(24, 44, 16, 16, 30, 20, 40, 36));
    }

    private static SheetWriting.Sheet about(Product product, Version version, String address) {
        Version.Published said = version.published().orElseThrow();
        List<List<? extends Object>> rows = List.of(
                List.of(ProductWords.SHEET_ABOUT.say(), product.title()),
                List.of(ProductWords.ROW_ABOUT.say(), product.about()),
                List.of(ProductWords.ROW_MADE.say(), version.words()),
                List.of(ProductWords.ROW_VERSION.say(), BigDecimal.valueOf(version.number())),
                List.of(ProductWords.ROW_PUBLISHED.say(), said.on()),
                List.of(ProductWords.ROW_CHANGED.say(), said.changed()),
                List.of(ProductWords.ROW_LICENCE.say(), said.licence()),
                List.of(ProductWords.ROW_NEXT_LOOK.say(), version.nextLook().orElse(LocalDate.EPOCH)),
                List.of(ProductWords.ROW_ADDRESS.say(), address));
        return new SheetWriting.Sheet(ProductWords.SHEET_ABOUT.say(), rows, List.of(24, 90));
    }
}
