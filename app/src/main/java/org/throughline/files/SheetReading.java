package org.throughline.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a table that came from outside: text with commas, semicolons or tabs in UTF-8, or the first sheet of an Excel workbook
 * (xlsx). What it is, its content tells and not its name. Formulas are never worked out: the value that was kept beside one is read.
 */
public final class SheetReading {
    private static final MathContext AS_SPREADSHEETS = new MathContext(15);

    private final long until;

    private SheetReading(Duration time) {
        this.until = System.nanoTime() + time.toNanos();
    }

    /** Reads one file within {@link SheetLimits}. */
    public static SheetAnswer read(byte[] bytes) {
        return read(bytes, SheetLimits.TIME);
    }

    /** A table with commas that was read before and kept by us. */
    public static SheetAnswer kept(String table) {
        return new SheetReading(Duration.ofMinutes(1)).text(table, ',');
    }

    static SheetAnswer read(byte[] bytes, Duration time) {
        if (bytes.length > SheetLimits.BYTES) {
            return unread(SheetAnswer.Why.TOO_LARGE, 0);
        }
        SheetReading reading = new SheetReading(time);
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' ? reading.workbook(bytes) : reading.text(bytes);
    }

    private static SheetAnswer unread(SheetAnswer.Why why, int line) {
        return new SheetAnswer.Unread(why, line);
    }

    private SheetAnswer text(byte[] bytes) {
        String words;
        try {
            words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return unread(SheetAnswer.Why.NOT_UTF_8, 0);
        }
        if (words.indexOf('\u0000') >= 0) {
            return unread(SheetAnswer.Why.NOT_A_TABLE, 0);
        }
        String table = words.startsWith("\uFEFF") ? words.substring(1) : words;
        return text(table, separator(table));
    }

    private SheetAnswer text(String table, char separator) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(table)) {
            Iterator<CsvRecord> records = csv.iterator();
            Taking taking = new Taking();
            while (records.hasNext() && taking.goesOn()) {
                CsvRecord row = records.next();
                taking.row(row.getFields());
            }
            return taking.answer();
        } catch (CsvParseException | IOException _) {
            return unread(SheetAnswer.Why.NOT_A_TABLE, 0);
        }
    }

    /** What parts the first line most often. */
    private static char separator(String table) {
        String first = table.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long times = first.chars().filter(x -> x == c).count();
            if (times > most) {
                best = c;
                most = times;
            }
        }
        return best;
    }

    private SheetAnswer workbook(byte[] bytes) {
        try {
            if (!unpacksWithinLimits(bytes)) {
                return unread(SheetAnswer.Why.TOO_LARGE, 0);
            }
            try (ReadableWorkbook workbook =
                            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                Taking taking = new Taking();
                Iterator<Row> all = rows.iterator();
                while (all.hasNext() && taking.goesOn()) {
                    Row row = all.next();
                    taking.leaveOut(row.getRowNum());
                    taking.row(cells(row));
                }
                return taking.answer();
            }
        } catch (IOException | RuntimeException _) {
            return unread(SheetAnswer.Why.NOT_A_TABLE, 0);
        }
    }

    /** Unpacks the whole file once and counts, keeping nothing, so that one that grows without end is found before it does harm. */
    private boolean unpacksWithinLimits(byte[] bytes) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > SheetLimits.UNPACKED || parts > SheetLimits.PARTS || late()) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), SheetLimits.COLUMNS + 1); at++) {
            cells.add(row.getOptionalCell(at).map(SheetReading::words).orElse(""));
        }
        return cells;
    }

    /** A date as 2026-03-31, a number as a spreadsheet shows it, everything else as it stands. */
    private static String words(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        if (format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[dy].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().round(AS_SPREADSHEETS).stripTrailingZeros().toPlainString();
    }

    private boolean late() {
        return System.nanoTime() - until > 0;
    }

    /** Rows as they come, until one passes a limit. */
    private final class Taking {
        private final List<String> head = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private SheetAnswer stopped = unread(SheetAnswer.Why.NO_ROWS, 0);
        private boolean goesOn = true;
        private int lines;

        boolean goesOn() {
            if (goesOn && late()) {
                stop(SheetAnswer.Why.TOO_LONG);
            }
            return goesOn;
        }

        /** Rows that a workbook leaves out because nothing stands in them. */
        void leaveOut(int line) {
            while (goesOn && !head.isEmpty() && lines < line - 1 && rows.size() < SheetLimits.ROWS) {
                row(List.of());
            }
        }

        void row(List<String> cells) {
            lines++;
            List<String> stripped = cells.stream().map(String::strip).toList();
            int width = stripped.size();
            while (width > 0 && stripped.get(width - 1).isEmpty()) {
                width--;
            }
            if (head.isEmpty()) {
                head(stripped.subList(0, width));
            } else if (width > head.size()) {
                stop(SheetAnswer.Why.ROW_TOO_LONG);
            } else if (rows.size() >= SheetLimits.ROWS && width > 0) {
                stop(SheetAnswer.Why.TOO_MANY_ROWS);
            } else if (stripped.stream().anyMatch(c -> c.length() > SheetLimits.CELL)) {
                stop(SheetAnswer.Why.CELL_TOO_LONG);
            } else if (rows.size() < SheetLimits.ROWS) {
                rows.add(filled(stripped.subList(0, width)));
            }
        }

        private void head(List<String> names) {
            if (names.isEmpty() || names.contains("")) {
                stop(SheetAnswer.Why.COLUMN_WITHOUT_NAME);
            } else if (names.size() > SheetLimits.COLUMNS) {
                stop(SheetAnswer.Why.TOO_MANY_COLUMNS);
            } else if (names.stream().anyMatch(n -> n.length() > 100)) {
                stop(SheetAnswer.Why.CELL_TOO_LONG);
            } else if (names.stream()
                            .map(n -> n.toLowerCase(java.util.Locale.ROOT))
                            .distinct()
                            .count()
                    < names.size()) {
                stop(SheetAnswer.Why.NAME_TWICE);
            } else {
                head.addAll(names);
            }
        }

        private List<String> filled(List<String> cells) {
            List<String> all = new ArrayList<>(cells);
            while (all.size() < head.size()) {
                all.add("");
            }
            return List.copyOf(all);
        }

        private void stop(SheetAnswer.Why why) {
            stopped = unread(why, lines);
            goesOn = false;
        }

        /** Empty lines at the end are none. */
        SheetAnswer answer() {
            while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) {
                rows.removeLast();
            }
            return goesOn && !rows.isEmpty() ? new SheetAnswer.Read(head, rows) : stopped;
        }
    }
}
