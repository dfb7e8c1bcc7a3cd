package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledFileTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_usual_separator_is_found(String separator) {
        LabelledFile file = LabelledFile.parse(
                "Record ID,Primary Title,Abstract Note,Author Keywords,vote\n1,T,A,x,1\n".replace(",", separator));
        assertThat(file.texts()).containsExactly(new ScreeningText("T", "A", List.of("x")));
        assertThat(file.labels("vote")).containsExactly(Optional.of(true));
        assertThat(file.idColumnName()).hasValue("Record ID");
    }

    @Test
    void a_quoted_cell_may_hold_lines_separators_and_quotes() {
        LabelledFile file = LabelledFile.parse("title,abstract,y\n\"a, \"\"b\"\"\",\"one\ntwo\",0\nlast,,1\n");
        assertThat(file.texts().getFirst()).isEqualTo(new ScreeningText("a, \"b\"", "one\ntwo", List.of("")));
        assertThat(file.labels("y")).containsExactly(Optional.of(false), Optional.of(true));
    }

    @Test
    void every_usual_word_for_a_decision_is_understood_and_blank_is_none() {
        LabelledFile file = LabelledFile.parse("title,y\na,Yes\nb,no\nc,Included\nd,excluded\ne, \nf,1\ng,0\nh,TRUE\n");
        assertThat(file.labels("y"))
                .containsExactly(
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(true));
    }

    @Test
    void another_word_is_said_with_its_line_and_row() {
        LabelledFile file = LabelledFile.parse("title,y\n\"two\nlines\",1\nb,perhaps\n");
        assertThatExceptionOfType(LabelledFile.UnreadableException.class)
                .isThrownBy(() -> file.labels("y"))
                .withMessageContaining("Line 4 (row 1)")
                .withMessageContaining("\"perhaps\"");
    }

    @Test
    void an_id_is_the_files_own_and_a_row_number_where_there_is_none() {
        LabelledFile file = LabelledFile.parse("id,title\nx7,a\n,b\nx7,c\n");
        assertThat(file.id(0)).isEqualTo("x7");
        assertThat(file.id(1)).isEqualTo("1");
        assertThat(file.rowsOf("x7")).containsExactly(0, 2);
        assertThat(file.rowsOf("2")).containsExactly(2);
        assertThat(file.rowsOf("nobody")).isEmpty();
    }

    @Test
    void a_mark_at_the_start_and_an_old_encoding_are_read(@TempDir Path folder) throws IOException {
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFFtitle,y\nÉducation,1\n");
        Path old = Files.write(
                folder.resolve("old.csv"), "title,y\nÉducation,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(LabelledFile.read(marked).texts().getFirst().title()).isEqualTo("Éducation");
        assertThat(LabelledFile.read(old).texts().getFirst().title()).isEqualTo("Éducation");
    }

    @Test
    void a_file_that_is_no_such_table_says_what_is_missing() {
        assertThatExceptionOfType(LabelledFile.UnreadableException.class).isThrownBy(() -> LabelledFile.parse(""));
        assertThatExceptionOfType(LabelledFile.UnreadableException.class)
                .isThrownBy(() -> LabelledFile.parse("one,two\n1,2\n").texts())
                .withMessageContaining("title or abstract");
    }
}
