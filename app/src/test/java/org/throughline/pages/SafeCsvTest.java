package org.throughline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A table opens in a spreadsheet whole, and no cell of it is a formula. */
class SafeCsvTest {
    @Test
    void cells_with_commas_quotes_and_lines_stay_one_cell_and_formulas_are_text() {
        Reply.Download file = SafeCsv.of("report", "answer")
                .row("One, \"two\"", "three\nfour")
                .row("=SUM(A1)", "-1")
                .named("x.csv");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("report,answer\r\n\"One, \"\"two\"\"\",\"three\nfour\"\r\n'=SUM(A1),'-1\r\n");
        assertThat(file.filename()).isEqualTo("x.csv");
    }
}
