package org.throughline.synthesis.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.throughline.pages.Reply;

/** A table as a file: what a spreadsheet would take for a formula begins with an apostrophe. */
final class SafeCsv {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    private SafeCsv() {}

    static SafeCsv of(String... head) {
        return new SafeCsv().row(head);
    }

    SafeCsv row(String... cells) {
        return row(Arrays.asList(cells));
    }

    SafeCsv row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCsv::safe).toList());
        return this;
    }

    private static String safe(String cell) {
        return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    Reply.Download named(String filename) {
        return new Reply.Download(
                filename, "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
