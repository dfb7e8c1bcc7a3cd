package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.throughline.references.Problem.Kind;

/** Every real export file gives as many references as it has records, however they are counted. */
class NoRecordIsLostTest {
    private static final Set<String> NO_REFERENCES = Set.of(
            "asreview-citation-file-formatting/LICENSE",
            "asreview-citation-file-formatting/README.md",
            "asreview-tests/LICENSE",
            "asreview-tests/generic.vec",
            "jabref/IsiImporterTestEmpty.isi",
            "jabref/LICENSE",
            "jabref/MedlineImporterTestMinimalEntry.bib",
            "jabref/MedlinePlainImporterTestInvalidFormat.xml",
            "prisma2020/DESCRIPTION",
            "prisma2020/LICENSE",
            "prisma2020/LICENSE.md",
            "prisma2020/PRISMA.csv",
            "reflib/LICENSE",
            "reflib/blue-light.enlx",
            "reflib/blue-light.json",
            "rispy/LICENSE");

    @TestFactory
    Stream<DynamicTest> each_file_gives_one_reference_for_each_record() {
        return SharedFiles.formats().stream()
                .map(file -> DynamicTest.dynamicTest(SharedFiles.name(file), () -> countsMatch(file)));
    }

    private static void countsMatch(Path file) {
        ReadFile read = new ReferenceFiles().readAll(Input.of(file));
        if (NO_REFERENCES.contains(SharedFiles.name(file))) {
            assertThat(read.references()).isEmpty();
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_FORMAT);
                assertThat(problem.line()).isEqualTo(1);
            });
            return;
        }
        int records = SlowCount.of(read.report().format(), SharedFiles.bytes(file));
        assertThat(read.references().size()).isEqualTo(records);
        assertThat(records).isPositive();
        assertThat(read.report().records()).isEqualTo(records);
        assertThat(read.references().stream().map(Reference::id)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> each_line_of_a_file_stands_in_the_raw_text_of_a_record() {
        return SharedFiles.formats().stream()
                .filter(file ->
                        new ReferenceFiles().readAll(Input.of(file)).report().format() == Format.RIS)
                .map(file -> DynamicTest.dynamicTest(SharedFiles.name(file), () -> {
                    ReadFile read = new ReferenceFiles().readAll(Input.of(file));
                    StringBuilder raw = new StringBuilder();
                    read.references()
                            .forEach(reference -> raw.append(reference.source().raw()));
                    assertThat(raw.toString().replace("\uFEFF", "").lines().filter(line -> !line.isBlank()))
                            .as(SharedFiles.name(file))
                            .containsExactlyElementsOf(new String(SharedFiles.bytes(file), StandardCharsets.UTF_8)
                                    .replace("\uFEFF", "")
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList());
                }));
    }

    @Test
    void the_same_export_has_the_same_number_of_records_in_each_format() {
        for (String[] pair : new String[][] {
            {"_baseline.ris", "_baseline.csv"},
            {"_baseline.ris", "_baseline.tsv"},
            {"_baseline.ris", "_baseline.xlsx"},
            {"_baseline_embase.ris", "_baseline_embase.csv"},
            {"_baseline_embase.ris", "_baseline_embase.xlsx"},
            {"_baseline_embase.ris", "_baseline_excel.csv"},
            {"_baseline_eppireviewer.ris", "_baseline_eppireviewer.xlsx"}
        }) {
            assertThat(count(pair[0])).as(pair[1]).isEqualTo(count(pair[1]));
        }
    }

    private static long count(String name) {
        Path file = SharedFiles.format("asreview-citation-file-formatting/" + name);
        return new ReferenceFiles().readAll(Input.of(file)).report().records();
    }
}
