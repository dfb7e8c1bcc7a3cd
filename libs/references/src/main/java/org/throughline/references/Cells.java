package org.throughline.references;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** The cells of one row of text. */
final class Cells {
    private Cells() {}

    static List<String> of(String row, char delimiter) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Math.max(1 << 16, 2 * row.length()))
                .skipEmptyLines(false)
                .ofCsvRecord(row)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (java.io.IOException | CsvParseException e) {
            return List.of(row.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1));
        }
    }

    /** Whether a quoted cell of this row is still open at its end, so that the row goes on in the next line. */
    static boolean isOpen(CharSequence row, char delimiter) {
        boolean quoted = false;
        boolean atStart = true;
        for (int at = 0; at < row.length(); at++) {
            char letter = row.charAt(at);
            if (quoted) {
                quoted = letter != '"';
            } else if (letter == '"') {
                boolean doubled = at > 0 && row.charAt(at - 1) == '"' && !atStart;
                quoted = atStart || doubled;
                atStart = false;
            } else {
                atStart = letter == delimiter || letter == '\n';
            }
        }
        return quoted;
    }
}
