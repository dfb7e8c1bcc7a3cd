package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.throughline.references.Problem.Kind;

/** Every real export file gives as many references as it has records, however they are counted. */
class NoRecordIsLostTest {
    /** Files that hold no references, each with the reason for which it is refused. */
    private static final Map<String, Kind> REFUSED = Map.ofEntries(
            Map.entry("asreview-citation-file-formatting/LICENSE", Kind.UNKNOWN_FORMAT),
            Map.entry("asreview-citation-file-formatting/README.md", Kind.UNKNOWN_FORMAT),
            Map.entry("asreview-tests/LICENSE", Kind.UNKNOWN_FORMAT),
            Map.entry("asreview-tests/generic.vec", Kind.UNKNOWN_FORMAT),
            Map.entry("jabref/IsiImporterTestEmpty.isi", Kind.UNKNOWN_FORMAT),
            Map.entry("jabref/LICENSE", Kind.UNKNOWN_FORMAT),
            Map.entry("jabref/MedlineImporterTestMinimalEntry.bib", Kind.UNKNOWN_FORMAT),
            Map.entry("jabref/MedlinePlainImporterTestInvalidFormat.xml", Kind.UNKNOWN_FORMAT),
            Map.entry("prisma2020/DESCRIPTION", Kind.UNKNOWN_FORMAT),
            Map.entry("prisma2020/LICENSE", Kind.UNKNOWN_FORMAT),
            Map.entry("prisma2020/LICENSE.md", Kind.UNKNOWN_FORMAT),
            Map.entry("prisma2020/PRISMA.csv", Kind.UNKNOWN_FORMAT),
            Map.entry("reflib/LICENSE", Kind.UNKNOWN_FORMAT),
            Map.entry("rispy/LICENSE", Kind.UNKNOWN_FORMAT));

    /** How many records a file truly has, counted by hand or by its own program, where formats can be held against each other. */
    private static final Map<String, Integer> TRULY = Map.of(
            "reflib/blue-light.xml", 102,
            "reflib/blue-light.enlx", 102,
            "reflib/blue-light.ris", 102,
            "reflib/blue-light.nbib", 80,
            "reflib/blue-light.json", 102);

    @TestFactory
    Stream<DynamicTest> each_file_gives_one_reference_for_each_record() {
        return SharedFiles.formats().stream()
                .map(file -> DynamicTest.dynamicTest(SharedFiles.name(file), () -> countsMatch(file)));
    }

    private static void countsMatch(Path file) {
        ReadFile read = new ReferenceFiles().readAll(Input.of(file));
        Kind reason = REFUSED.get(SharedFiles.name(file));
        if (reason != null) {
            assertThat(read.references()).isEmpty();
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(reason);
                assertThat(problem.line()).isEqualTo(1);
            });
            return;
        }
        int records = read.report().format() == Format.ENDNOTE_LIBRARY
                ? TRULY.get(SharedFiles.name(file))
                : SlowCount.of(read.report().format(), SharedFiles.bytes(file));
        assertThat(read.references().size()).isEqualTo(records);
        assertThat(records).isPositive();
        assertThat(read.report().records()).isEqualTo(records);
        assertThat(records).isEqualTo(TRULY.getOrDefault(SharedFiles.name(file), records));
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
