package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.references.Problem.Kind;

/** A file made to do harm gives a problem and the records around it; the timeout only catches what would never end. */
@Timeout(120)
class HostileFilesTest {
    private static final String RECORD = "<record><titles><title>%s</title></titles></record>";

    @Test
    void an_entity_that_names_a_file_of_ours_is_not_opened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        ReadFile read = Text.read("<!DOCTYPE xml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><xml><records>"
                + RECORD.formatted("a &x; b") + RECORD.formatted("next") + "</records></xml>");
        assertThat(read.references()).hasSize(2);
        assertThat(read.references().toString()).doesNotContain("the secret").contains("next");
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.BROKEN_XML);
    }

    @Test
    void entities_that_multiply_are_not_multiplied() {
        StringBuilder text = new StringBuilder("<!DOCTYPE xml [<!ENTITY a0 \"lol\">");
        for (int each = 1; each < 30; each++) {
            text.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(each, each - 1, each - 1, each - 1));
        }
        ReadFile read = Text.read(text + "]><xml><records>" + RECORD.formatted("&a29;") + "</records></xml>");
        assertThat(read.references()).hasSize(1);
        assertThat(read.references().getFirst().title().orElse("")).hasSizeLessThan(100);
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_not_unpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 300; mebibyte++) {
                zip.write(zeros);
            }
        }
        ReadFile read = Text.read(bytes.toByteArray());
        assertThat(read.references()).isEmpty();
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void a_line_of_ten_megabytes_is_cut_and_told_and_the_next_record_is_read() {
        ReadFile read = Text.read(
                "TY  - JOUR", "AB  - " + "x".repeat(10_000_000), "ER  - ", "TY  - JOUR", "TI  - Next", "ER  - ");
        assertThat(read.references()).hasSize(2);
        assertThat(read.references().getLast().title()).contains("Next");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LONG);
        assertThat(read.problems().getFirst().line()).isEqualTo(2);
    }

    @Test
    void a_field_of_a_million_short_lines_is_cut_and_told() {
        ReadFile read = Text.read(
                "TY  - JOUR\nAB  - start\n" + "a few words\n".repeat(1_000_000)
                        + "ER  - \nTY  - JOUR\nTI  - Next\nER  - \n",
                StandardCharsets.UTF_8);
        assertThat(read.references()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LONG);
    }

    @Test
    void nul_characters_are_told_and_taken_out() {
        ReadFile read = Text.read("TY  - JOUR", "TI  - a\0b", "ER  - ");
        assertThat(read.references().getFirst().title()).contains("a\uFFFDb");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.BAD_CHARACTERS);
    }

    @Test
    void elements_and_braces_nested_without_end_are_told() {
        ReadFile xml = Text.read("<xml><records><record>" + "<a>".repeat(100_000) + "</record></records></xml>");
        assertThat(xml.references()).hasSize(1);
        assertThat(xml.problems()).isNotEmpty();
        ReadFile bibtex = Text.read("@article{a,", "title = " + "{".repeat(100_000) + "}".repeat(100_000), "}");
        assertThat(bibtex.references()).hasSize(1);
        assertThat(bibtex.problems()).extracting(Problem::kind).containsExactly(Kind.BROKEN_ENTRY);
        ReadFile json = Text.read(JsonWriter.OPENING + "[".repeat(100_000));
        assertThat(json.references()).isEmpty();
    }

    /** Found by the nightly fuzz: an at sign where a value should begin was taken again without end, until memory was full. */
    @ParameterizedTest
    @CsvSource({"$$", "'\u0001\u0001'", "**", "\u4e2d\u4e2d"})
    void an_at_sign_where_a_value_should_begin_ends_and_costs_no_other_entry(String behind) {
        ReadFile read = Text.read("@article{a, isbn = @" + behind + "}", "@article{b, title = {Next}}");
        assertThat(read.references()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.BROKEN_ENTRY);
    }

    /** Found by the nightly fuzz: a line of two million marks took more than 300 MB, and bytes that are no text as much. */
    @ParameterizedTest
    @CsvSource({"@, 1000000", "\u00ff, 400000", "'\u0001', 400000"
    }) // what is no text is mostly letters beyond ASCII and control characters
    void an_entry_of_very_many_marks_is_kept_as_it_is_and_told(String mark, int times) {
        ReadFile read = Text.read(
                "@article{a,", "title = {One}, note = {" + mark.repeat(times) + "}}", "@book{b, title = {Next}}");
        assertThat(read.references()).hasSize(2);
        assertThat(read.references().getLast().title()).contains("Next");
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.BROKEN_ENTRY);
    }

    /** Found by the nightly fuzz: what we wrote as a table came back as 35,755 records. */
    @Test
    void a_field_of_ten_thousand_lines_is_one_record_when_it_comes_back_from_a_table() {
        ReadFile read = Text.read("@article{a, title = {One" + "\n\n".repeat(5_000) + "and more}, year = 2001}");
        assertThat(read.references()).hasSize(1);
        assertThat(RoundTripTest.again(Format.CSV, read.references()).references())
                .singleElement()
                .satisfies(again ->
                        assertThat(again.title().orElse("")).startsWith("One").endsWith("and more"));
    }

    @Test
    void a_quote_that_is_never_closed_costs_no_row() {
        StringBuilder table = new StringBuilder("title,year\n\"never closed,2001\n");
        for (int row = 0; row < 5_000; row++) {
            table.append("Title ").append(row).append(",2002\n");
        }
        ReadFile read = Text.read(table.toString(), StandardCharsets.UTF_8);
        assertThat(read.references()).hasSize(5_001);
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.RECORD_WITHOUT_END);
    }

    @Test
    void an_entry_of_bibtex_that_is_far_too_long_is_kept_as_it_is_and_costs_no_other() {
        ReadFile read = Text.read(
                "@article{long, abstract = {" + "\n".repeat(3_000_000) + "}}\n@article{next, title = {Next}}");
        assertThat(read.references()).hasSize(2);
        assertThat(read.references().getLast().title()).contains("Next");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.BROKEN_ENTRY);
    }

    @Test
    void a_file_of_nothing_but_problems_tells_a_thousand_and_counts_the_rest() {
        ReadFile read = Text.read("TY  - JOUR\nER  - \n" + "no tag at all\n".repeat(50_000), StandardCharsets.UTF_8);
        assertThat(read.problems()).hasSize(Limits.USUAL.problems());
        assertThat(read.report().problems()).isEqualTo(50_000);
    }

    @Test
    void an_empty_file_has_no_records_and_no_problem() {
        assertThat(Text.read(new byte[0]).report()).isEqualTo(new FileReport("file", Format.UNKNOWN, "UTF-8", 0, 0));
    }

    @Test
    void one_broken_record_of_xml_costs_no_other() {
        ReadFile read = Text.read("<xml><records>" + RECORD.formatted("One")
                + "<record><titles><title>Two</titles></record>" + RECORD.formatted("Three") + "</records></xml>");
        assertThat(read.references())
                .extracting(reference -> reference.title().orElse(""))
                .containsExactly("One", "Two", "Three");
        assertThat(read.problems()).extracting(Problem::kind).contains(Kind.BROKEN_XML);
    }
}
