package org.throughline.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.files.SheetAnswer.Why;

/** A table is read as it stands, whatever its file is called, and one that is broken or endless is refused by its line. */
class TablesFromOutsideTest {
    @Test
    void commas_semicolons_and_tabs_with_quotes_and_a_mark_at_the_beginning_are_read() {
        SheetAnswer.Read expected = new SheetAnswer.Read(List.of("area", "note"), List.of(List.of("E", "a, \"b\"\nc")));
        assertThat(text("area,note\r\nE,\"a, \"\"b\"\"\nc\"\r\n\r\n")).isEqualTo(expected);
        assertThat(text("\uFEFFarea;note\nE;\"a, \"\"b\"\"\nc\"\n")).isEqualTo(expected);
        assertThat(text("area\tnote\nE\t\"a, \"\"b\"\"\nc\"")).isEqualTo(expected);
    }

    @Test
    void a_workbook_gives_numbers_dates_and_words_as_people_write_them_and_what_we_write_is_read_back() {
        byte[] book = SheetWriting.workbook(List.of(
                new SheetWriting.Sheet(
                        "Data",
                        List.of(
                                List.of("quarter end", "children", "rate", "note"),
                                List.of(
                                        LocalDate.of(2026, 3, 31),
                                        new BigDecimal("1200"),
                                        new BigDecimal("0.1"),
                                        "=1+1"),
                                List.of(LocalDate.of(2026, 6, 30), new BigDecimal("-7"), new BigDecimal("99.25"), "")),
                        List.of(12)),
                new SheetWriting.Sheet("Dictionary", List.of(List.of("x")), List.of())));
        assertThat(SheetReading.read(book))
                .isEqualTo(new SheetAnswer.Read(
                        List.of("quarter end", "children", "rate", "note"),
                        List.of(
                                List.of("2026-03-31", "1200", "0.1", "=1+1"),
                                List.of("2026-06-30", "-7", "99.25", ""))));
    }

    @Test
    void a_workbook_that_we_write_can_be_read_from_front_to_back_without_its_directory() throws IOException {
        byte[] book = SheetWriting.workbook(
                List.of(new SheetWriting.Sheet("Data", List.of(List.of("x"), List.of("words")), List.of(12))));
        Map<String, Integer> parts = new HashMap<>();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                assertThat(part.getSize())
                        .as("the size stands in front of " + part.getName())
                        .isPositive();
                parts.put(part.getName(), from.readAllBytes().length);
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(parts.values()).allMatch(length -> length > 0);
    }

    @Test
    void each_thing_that_is_wrong_with_a_file_is_told_with_its_line() {
        assertThat(text("")).isEqualTo(new SheetAnswer.Unread(Why.NO_ROWS, 0));
        assertThat(text("a,b\n\n")).isEqualTo(new SheetAnswer.Unread(Why.NO_ROWS, 0));
        assertThat(text("a,,b\n1,2,3\n")).isEqualTo(new SheetAnswer.Unread(Why.COLUMN_WITHOUT_NAME, 1));
        assertThat(text("a,A\n1,2\n")).isEqualTo(new SheetAnswer.Unread(Why.NAME_TWICE, 1));
        assertThat(text("a,b\n1,2\n1,2,3\n")).isEqualTo(new SheetAnswer.Unread(Why.ROW_TOO_LONG, 3));
        assertThat(text("a\n" + "x".repeat(2_001))).isEqualTo(new SheetAnswer.Unread(Why.CELL_TOO_LONG, 2));
        assertThat(text("a\n" + "1\n".repeat(20_001))).isEqualTo(new SheetAnswer.Unread(Why.TOO_MANY_ROWS, 20_002));
        assertThat(text("c1" + ",c".repeat(60))).isEqualTo(new SheetAnswer.Unread(Why.TOO_MANY_COLUMNS, 1));
        assertThat(text("a\n\u0000\n")).isEqualTo(new SheetAnswer.Unread(Why.NOT_A_TABLE, 0));
        assertThat(SheetReading.read("größe\n1".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new SheetAnswer.Unread(Why.NOT_UTF_8, 0));
        assertThat(SheetReading.read(new byte[SheetLimits.BYTES + 1]))
                .isEqualTo(new SheetAnswer.Unread(Why.TOO_LARGE, 0));
        assertThat(SheetReading.read("a\n1\n".getBytes(UTF_8), Duration.ZERO))
                .isEqualTo(new SheetAnswer.Unread(Why.TOO_LONG, 0));
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused_and_a_broken_one_is_no_table() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 60; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bomb.size()).isLessThan(SheetLimits.BYTES);
        assertThat(SheetReading.read(bomb.toByteArray())).isEqualTo(new SheetAnswer.Unread(Why.TOO_LARGE, 0));
        byte[] book = SheetWriting.workbook(
                List.of(new SheetWriting.Sheet("D", List.of(List.of("a"), List.of("b")), List.of())));
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] broken = book.clone();
            for (int i = 0; i < 20; i++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            assertThat(SheetReading.read(broken)).isNotNull();
        }
        assertThat(SheetReading.read(java.util.Arrays.copyOf(book, book.length / 2)))
                .isEqualTo(new SheetAnswer.Unread(Why.NOT_A_TABLE, 0));
    }

    @Test
    void the_largest_table_is_read_whole() {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < 20; c++) {
            names.add("column " + c);
        }
        StringBuilder table = new StringBuilder(String.join(",", names)).append('\n');
        for (int r = 0; r < SheetLimits.ROWS; r++) {
            table.append(String.join(",", java.util.Collections.nCopies(20, Integer.toString(r))))
                    .append('\n');
        }
        assertThat(text(table.toString())).isInstanceOfSatisfying(SheetAnswer.Read.class, read -> {
            assertThat(read.rows()).hasSize(SheetLimits.ROWS);
            assertThat(read.rows().getLast()).hasSize(20).containsOnly("19999");
        });
    }

    private static SheetAnswer text(String words) {
        return SheetReading.read(words.getBytes(UTF_8));
    }
}
