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

    private static String safe(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    /** The file under a name. */
    public Reply.Download named(String filename) {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply.Download(
                filename, "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
