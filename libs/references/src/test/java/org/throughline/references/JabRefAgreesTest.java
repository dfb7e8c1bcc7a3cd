package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** JabRef's expected BibTeX beside each of its inputs is a second opinion on what the input says. */
class JabRefAgreesTest {
    /** Where the second opinion differs with a reason. */
    private static final Map<String, String> DIFFERS = Map.of(
            "RisImporterTest1", "JabRef makes one entry of eleven records that lack an end",
            "MedlineImporterTestNbib", "made for JabRef's own fields",
            "RisImporterTest3", "JabRef keeps the wide gap inside a title",
            "MedlinePlainImporterTestMultiAbstract", "a record of empty tags");

    @TestFactory
    Stream<DynamicTest> title_year_volume_first_page_doi_and_authors_are_read_as_jabref_reads_them() {
        return SharedFiles.formats().stream()
                .filter(file -> SharedFiles.name(file).startsWith("jabref/"))
                .flatMap(file -> expected(file).stream()
                        .map(bib -> DynamicTest.dynamicTest(SharedFiles.name(file), () -> same(file, bib))));
    }

    private static Optional<Path> expected(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        if (name.endsWith(".bib") || DIFFERS.containsKey(stem)) {
            return Optional.empty();
        }
        String bib = stem.startsWith("OvidImporterTest") ? stem.replace("Test", "TestBib") : stem;
        Path beside = file.resolveSibling(bib + ".bib");
        return Files.exists(beside) ? Optional.of(beside) : Optional.empty();
    }

    private static void same(Path file, Path bib) {
        List<Reference> read = new ReferenceFiles().readAll(Input.of(file)).references();
        List<Reference> second = new ReferenceFiles().readAll(Input.of(bib)).references();
        if (second.isEmpty()) {
            return; // JabRef has no entry for a record without any field; we keep the record
        }
        assertThat(read.size()).isEqualTo(second.size());
        IntStream.range(0, read.size()).forEach(at -> same(read.get(at), second.get(at)));
    }

    private static void same(Reference read, Reference second) {
        second.title()
                .ifPresent(title -> assertThat(letters(read.title().orElse(""))).isEqualTo(letters(title)));
        if (second.year().isPresent()) {
            assertThat(read.year()).isEqualTo(second.year());
        }
        second.publication()
                .volume()
                .ifPresent(volume -> assertThat(read.publication().volume()).contains(volume));
        if (!second.pages().first().isBlank()) {
            assertThat(read.pages().first()).isEqualTo(second.pages().first());
        }
        if (!second.dois().isEmpty()) {
            assertThat(read.dois()).containsAll(second.dois());
        }
        if (!second.authors().isEmpty()) {
            assertThat(read.authors().stream().map(author -> letters(author.family())))
                    .containsAll(second.authors().stream()
                            .map(author -> letters(author.family()))
                            .toList());
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
