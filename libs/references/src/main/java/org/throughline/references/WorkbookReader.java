package org.throughline.references;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.throughline.references.Problem.Kind;

/** An Excel workbook (xlsx): every sheet that has a row naming columns we know. The "line" of a record is its row. */
final class WorkbookReader {
    private static final int MOST_PARTS = 10_000;

    private final Found found;
    private final Columns columns;
    private final Limits limits;

    WorkbookReader(Found found, Columns columns, Limits limits) {
        this.found = found;
        this.columns = columns;
        this.limits = limits;
    }

    void read(Input input) throws IOException {
        byte[] bytes;
        try (InputStream stream = input.opening().open()) {
            bytes = stream.readNBytes((int) Math.min(limits.workbookBytes(), Integer.MAX_VALUE - 8));
        }
        if (!isReasonable(bytes)) {
            return;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (var sheet : workbook.getSheets().toList()) {
                Table table = new Table(found, columns);
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row(row, table));
                }
                table.end();
            }
        } catch (RuntimeException e) {
            found.problem(1, Kind.CANNOT_READ, String.valueOf(e.getMessage()));
        }
    }

    private void row(Row row, Table table) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), Found.MOST_CELLS); at++) {
            cells.add(row.getOptionalCell(at).map(cell -> cell.getText()).orElse(""));
        }
        RawRecord raw = new RawRecord(found);
        raw.startsAt(row.getRowNum());
        raw.raw(String.join("\t", cells), row.getRowNum());
        table.row(cells, raw);
    }

    /**
     * Unpacks the whole file once and counts, keeping nothing: a zip bomb is found before it does harm. The parts are found by the
     * directory at the end of the file, because programs that write a workbook as a stream say only there how long a part is.
     */
    private boolean isReasonable(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        if (unpacked > limits.workbookBytes() || parts > MOST_PARTS) {
                            found.problem(1, Kind.TOO_LARGE, "more than " + (limits.workbookBytes() >> 20) + " MiB");
                            return false;
                        }
                    }
                }
            }
            return true;
        } catch (IOException | RuntimeException e) {
            found.problem(1, Kind.CANNOT_READ, String.valueOf(e.getMessage()));
            return false;
        }
    }
}
