package org.throughline.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table as a file: what a spreadsheet would take for a formula begins with an apostrophe. */
public final class SafeCsv {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    private SafeCsv() {}

    /** Begins with the names of its columns. */
    public static SafeCsv of(String... head) {
        return new SafeCsv().row(head);
    }

    public SafeCsv row(String... cells) {
        return row(Arrays.asList(cells));
    }

    public SafeCsv row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCsv::safe).toList());
        return this;
    }

    /** A row of data: plain numbers stay numbers, also below zero. */
    public SafeCsv data(List<String> cells) {
        csv.writeRecord(cells.stream()
                .map(c -> c.matches("-\\d{1,15}(\\.\\d{1,9})?") ? c : safe(c))
                .toList());
        return this;
    }

    /** A table as text for our own keeping, nothing put before any cell: never given out like this. */
    public static String asItIs(List<String> head, List<List<String>> rows) {
        SafeCsv kept = new SafeCsv();
        kept.csv.writeRecord(head);
        rows.forEach(kept.csv::writeRecord);
        return kept.whole();
    }

    private static String safe(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    /** The file under a name. */
    public Reply.Download named(String filename) {
        return new Reply.Download(filename, "text/csv;charset=UTF-8", whole().getBytes(StandardCharsets.UTF_8));
    }

    private String whole() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
