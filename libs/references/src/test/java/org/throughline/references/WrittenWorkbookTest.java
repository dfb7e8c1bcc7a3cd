package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks as programs write them today: their parts say how long they are only afterwards. */
class WrittenWorkbookTest {
    @Test
    void a_workbook_that_was_written_as_a_stream_is_read_like_any_other() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Throughline", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("References");
            String[][] rows = {
                {"Title", "Authors", "Year", "DOI"},
                {"The table and the chairs", "Lind, A.; Okafor, R.", "2021", "10.9999/table"},
                {"Papers in advance", "Moran, T.", "2019", "10.9999/papers"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        ReadFile read = Text.read(bytes.toByteArray());
        assertThat(read.problems()).isEmpty();
        assertThat(read.references())
                .extracting(r -> r.title().orElse(""))
                .containsExactly("The table and the chairs", "Papers in advance");
        assertThat(read.references().getFirst().year()).hasValue(2021);
    }
}
