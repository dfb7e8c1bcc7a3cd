package org.throughline.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table as a file: what a spreadsheet would take for a formula begins with an apostrophe. */
public final class SafeCsv implements AutoCloseable {
    private final Writer text;
    private final CsvWriter csv;

    private SafeCsv(Writer text) {
        this.text = text;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** Begins with the names of its columns. */
    public static SafeCsv of(String... head) {
        return new SafeCsv(new StringWriter()).row(head);
    }

    /** The same for a table too long to be held whole: each row is written on, and closing closes what it writes into. */
    public static SafeCsv into(OutputStream out, String... head) {
        return new SafeCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8)).row(head);
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
        SafeCsv kept = new SafeCsv(new StringWriter());
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

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String whole() {
        close();
        return text.toString();
    }
}
