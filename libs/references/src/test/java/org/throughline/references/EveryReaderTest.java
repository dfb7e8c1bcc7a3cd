package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every reader meets files cut short, spliced, mis-encoded, nested and blown up, and neither fails nor hangs. */
class EveryReaderTest {

    @Test
    void each_format_has_a_sample_that_is_told_for_what_it_is() {
        assertThat(Samples.all().stream().map(EveryReaderTest::format))
                .containsAll(List.of(
                        Format.RIS,
                        Format.PUBMED,
                        Format.PUBMED_XML,
                        Format.OVID,
                        Format.ENDNOTE_XML,
                        Format.ENDNOTE,
                        Format.WEB_OF_SCIENCE,
                        Format.BIBTEX,
                        Format.CSV,
                        Format.XLSX));
    }

    @Test
    @Timeout(120)
    void damaged_samples_of_every_format_are_read() {
        Fuzz fuzz = new Fuzz(Samples.all(), 20_261_126);
        fuzz.files(400);
        assertThat(fuzz.formats()).hasSizeGreaterThan(9);
    }

    @Test
    @Tag("nightly")
    void damaged_files_of_every_format_are_read_for_as_long_as_the_night_allows() {
        List<byte[]> seeds = new ArrayList<>(Samples.all());
        if (Files.isDirectory(SharedFiles.FORMATS)) {
            SharedFiles.formats().forEach(file -> seeds.add(SharedFiles.bytes(file)));
        } else {
            System.out.println("The real exports are not beside the project: damaged samples only");
        }
        Fuzz fuzz = new Fuzz(seeds, Long.getLong("references.seed", System.nanoTime()));
        fuzz.seconds(Integer.getInteger("references.seconds", 600));
        System.out.println("Fuzz, " + fuzz);
        assertThat(fuzz.formats()).hasSizeGreaterThan(9);
    }

    private static Format format(byte[] sample) {
        return new ReferenceFiles().readAll(Input.of("sample", sample)).report().format();
    }
}
