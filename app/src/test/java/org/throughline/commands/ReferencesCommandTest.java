package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.references.Input;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceFiles;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter problems = new StringWriter();
    private Path ris = Path.of("");
    private Path table = Path.of("");

    @BeforeEach
    void twoFiles() throws IOException {
        ris = Files.writeString(
                folder.resolve("a.ris"),
                "TY  - JOUR\nTI  - One\nID  - r1\nER  - \nC1  - stray\n\nTY  - BOOK\nTI  - Two\nER  - \n");
        table = Files.writeString(folder.resolve("b.csv"), "title,authors,year\nThree,\"Moss, Ann\",2019\n");
    }

    private int run(String... args) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(problems, true))
                .execute(args);
    }

    @Test
    void files_of_several_formats_are_written_as_one_and_keep_their_ids() {
        Path target = folder.resolve("all.ris");
        assertThat(run("references", "convert", ris + "", table + "", "--to", "ris", "--out", target + ""))
                .isZero();
        assertThat(out.toString()).startsWith("3 references written to");
        assertThat(new ReferenceFiles().readAll(Input.of(target)).references())
                .extracting(Reference::id)
                .containsExactly("r1", "a.ris:2", "b.csv:1");
    }

    @Test
    void each_format_that_we_write_is_read_again() {
        for (String format : new String[] {"ris", "bibtex", "csv", "json"}) {
            Path target = folder.resolve("all." + format);
            assertThat(run("references", "convert", ris + "", table + "", "--to", format, "--out", target + ""))
                    .isZero();
            assertThat(new ReferenceFiles().readAll(Input.of(target)).references())
                    .extracting(reference -> reference.title().orElse(""))
                    .containsExactly("One", "Two", "Three");
        }
    }

    @Test
    void a_report_names_format_records_and_each_problem_by_line() {
        assertThat(run("references", "report", ris + "", table + "")).isZero();
        assertThat(out.toString())
                .contains("RIS, UTF-8, 2 records, 1 problems")
                .contains("line 5: a field after the end of its record")
                .endsWith("2 files, 3 records, 1 problems" + System.lineSeparator());
    }

    @Test
    void a_program_can_read_the_report_as_json() {
        assertThat(run("references", "report", "--json", ris + "")).isZero();
        JsonNode report = JsonMapper.builder().build().readTree(out.toString());
        assertThat(report.get("records").asInt()).isEqualTo(2);
        assertThat(report.get("files")
                        .get(0)
                        .get("toldProblems")
                        .get(0)
                        .get("line")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void a_column_that_we_do_not_know_can_be_named() throws IOException {
        Path paper = Files.writeString(folder.resolve("c.csv"), "Paper,Who\nFour,\"Moss, Ann\"\n");
        assertThat(run("references", "report", paper + "")).isEqualTo(1);
        assertThat(run("references", "report", "--column", "Paper=TITLE", "--column", "Who=AUTHORS", paper + ""))
                .isZero();
    }

    @Test
    void a_file_that_is_not_there_or_a_format_we_do_not_write_is_asked_wrongly() {
        Path target = folder.resolve("x");
        assertThat(run("references", "report", folder.resolve("none") + "")).isEqualTo(2);
        assertThat(run("references", "convert", ris + "", "--to", "word", "--out", target + ""))
                .isEqualTo(2);
        assertThat(run("references", "convert", ris + "", "--to", "ris")).isEqualTo(2);
        assertThat(run("references")).isEqualTo(2);
        assertThat(target).doesNotExist();
    }

    @Test
    void a_file_that_is_no_file_of_references_could_not_be_read_and_the_others_are_written() throws IOException {
        Path other = Files.writeString(folder.resolve("d.txt"), "Dear all,\nplease find attached\n");
        Path target = folder.resolve("all.json");
        assertThat(run("references", "convert", ris + "", other + "", "--to", "json", "--out", target + ""))
                .isEqualTo(1);
        assertThat(new ReferenceFiles().readAll(Input.of(target)).references()).hasSize(2);
        assertThat(problems.toString()).contains("this is no file of references that we know");
    }
}
