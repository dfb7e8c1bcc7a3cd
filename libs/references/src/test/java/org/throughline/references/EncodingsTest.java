package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.references.Problem.Kind;

class EncodingsTest {
    private static final String RIS = "TY  - JOUR\r\nAU  - Müller, Jürgen\r\nTI  - Über “Teilhabe” – é\r\nER  - \r\n";

    @Test
    void the_same_file_in_each_encoding_gives_the_same_words() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16)) {
            ReadFile read = Text.read(RIS, charset);
            assertThat(read.references()).as(charset.name()).singleElement().satisfies(reference -> {
                assertThat(reference.title()).contains("Über “Teilhabe” – é");
                assertThat(reference.authors()).containsExactly(Author.of("Müller, Jürgen"));
            });
            assertThat(read.problems()).as(charset.name()).isEmpty();
        }
        assertThat(Text.read(RIS, Charset.forName("windows-1252")).report().encoding())
                .isEqualTo("windows-1252");
        assertThat(Text.read("\uFEFF" + RIS, StandardCharsets.UTF_8).report().encoding())
                .isEqualTo("UTF-8 with byte-order mark");
    }

    @Test
    void the_three_ways_of_ending_a_line_are_one() {
        for (String end : List.of("\n", "\r", "\r\n")) {
            ReadFile read = Text.read(RIS.replace("\r\n", end), StandardCharsets.UTF_8);
            assertThat(read.references().getFirst().source().values("AU")).containsExactly("Müller, Jürgen");
        }
    }

    @Test
    void a_file_with_two_encodings_is_read_line_by_line_and_the_odd_lines_are_told() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("TY  - JOUR\nTI  - Größe\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("AU  - Weiß, Ö\nER  - \n".getBytes(StandardCharsets.ISO_8859_1));
        ReadFile read = Text.read(bytes.toByteArray());
        assertThat(read.references().getFirst().title()).contains("Größe");
        assertThat(read.references().getFirst().authors().getFirst().family()).isEqualTo("Weiß");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.BAD_CHARACTERS);
        assertThat(read.problems().getFirst().line()).isEqualTo(3);
    }

    @Test
    void xml_is_read_in_the_encoding_it_declares() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xml><records><record><titles><title>Größe</title>"
                + "</titles></record></records></xml>";
        assertThat(Text.read(xml, StandardCharsets.ISO_8859_1)
                        .references()
                        .getFirst()
                        .title())
                .contains("Größe");
    }
}
