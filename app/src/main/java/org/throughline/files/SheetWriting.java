package org.throughline.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an Excel workbook. Words are written as words, whatever they begin with: no cell of it is a formula. */
public final class SheetWriting {
    private SheetWriting() {}

    /**
     * One sheet: its first row names the columns and stays in view.
     *
     * @param rows cells are a String, a BigDecimal or a LocalDate
     * @param widths of the columns, in characters
     */
    public record Sheet(String name, List<List<? extends Object>> rows, List<Integer> widths) {}

    public static byte[] workbook(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Throughline", "1.0")) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withSizesFirst(out.toByteArray());
    }

    /**
     * The same parts, as they are packed, with the size of each in front of it. The library writes sizes behind the parts in a
     * form that readers from front to back, java.util.zip among them, take for damage.
     */
    private static byte[] withSizesFirst(byte[] workbook) {
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                SeekableInMemoryByteChannel to = new SeekableInMemoryByteChannel()) {
            try (ZipArchiveOutputStream parts = new ZipArchiveOutputStream(to)) {
                parts.setUseZip64(Zip64Mode.AsNeeded);
                from.copyRawEntries(parts, part -> true);
            }
            return Arrays.copyOf(to.array(), Math.toIntExact(to.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet to, Sheet sheet) {
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<? extends Object> row = sheet.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                switch (row.get(c)) {
                    case BigDecimal number -> to.value(r, c, number);
                    case LocalDate day -> {
                        to.value(r, c, day);
                        to.style(r, c).format("yyyy-mm-dd").set();
                    }
                    case Object words -> to.value(r, c, words.toString());
                }
                if (r == 0) {
                    to.style(r, c).bold().wrapText(true).set();
                } else if (row.get(c) instanceof String words && words.length() > 40) {
                    to.style(r, c).wrapText(true).set();
                }
            }
        }
        for (int c = 0; c < sheet.widths().size(); c++) {
            to.width(c, sheet.widths().get(c));
        }
        to.freezePane(0, 1);
    }
}
