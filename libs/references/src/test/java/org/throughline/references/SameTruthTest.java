package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same publications as different systems export them are read as the same title, year, authors and DOI. */
class SameTruthTest {
    private static final String FOLDER = "asreview-citation-file-formatting/";

    /** Exports of the first baseline, and of the second (ten publications from Embase), each with the file that holds its truth. */
    private static final Map<String, List<String>> TRUTHS = Map.of(
            "_baseline.ris",
                    List.of(
                            "_baseline.csv",
                            "_baseline.tsv",
                            "_baseline.xlsx",
                            "_baseline_citavi.ris",
                            "_baseline_refworks.tsv"),
            "_baseline_embase.ris",
                    List.of(
                            "_baseline_embase.csv",
                            "_baseline_embase.xlsx",
                            "_baseline_excel.csv",
                            "_baseline_endnote.ris",
                            "_baseline_mendeley.ris",
                            "_baseline_rayyan.ris",
                            "_baseline_rayyan.csv",
                            "_baseline_refworks.ris",
                            "_baseline_zotero.ris",
                            "_baseline_zotero.csv",
                            "_baseline_eppireviewer.ris",
                            "_baseline_eppireviewer.xlsx",
                            "_baseline_abstrackr.csv"),
            "_baseline_covidence_endnote.ris",
                    List.of(
                            "_baseline_covidence_mendeley.ris",
                            "_baseline_covidence_refworks.ris",
                            "_baseline_covidence_zotero.ris",
                            "_baseline_covidence.csv"),
            "_baseline_cochrane_refman.ris",
                    List.of(
                            "_baseline_cochrane_endnote.ris",
                            "_baseline_cochrane_procite.ris",
                            "_baseline_cochrane.csv"),
            "_baseline_openalex.ris", List.of("_baseline_openalex.csv"),
            "_baseline_scopus.ris", List.of("_baseline_scopus.csv"),
            "_baseline_googlescholar.ris", List.of("_baseline_googlescholar.csv"));

    @TestFactory
    Stream<DynamicTest> each_export_tells_the_same_title_year_authors_and_doi() {
        return TRUTHS.entrySet().stream()
                .flatMap(truth -> truth.getValue().stream()
                        .map(export -> DynamicTest.dynamicTest(
                                export + " as " + truth.getKey(), () -> same(truth.getKey(), export))));
    }

    private static void same(String truth, String export) {
        Map<String, List<Reference>> byTitle = new HashMap<>();
        read(truth)
                .forEach(reference -> byTitle.computeIfAbsent(
                                folded(reference.title().orElse("")), title -> new ArrayList<>())
                        .add(reference));
        List<Reference> references = read(export).stream()
                .filter(reference -> !reference.title().orElse("").isBlank())
                .toList();
        long matched = 0;
        for (Reference found : references) {
            List<Reference> sameTitle =
                    byTitle.getOrDefault(folded(found.title().orElse("")), List.of());
            if (sameTitle.isEmpty()) {
                continue;
            }
            Reference expected = sameTitle.stream()
                    .filter(each -> each.dois().equals(found.dois()))
                    .findFirst()
                    .orElse(sameTitle.getFirst());
            matched++;
            String about = export + " " + found.title();
            if (!export.contains("abstrackr")) { // its export has no year
                assertThat(found.year()).as(about).isEqualTo(expected.year());
            }
            if (!found.authors().isEmpty()) {
                // two of the programs leave "de" and "ten" out
                assertThat(folded(expected.authors().getFirst().family()))
                        .as(about)
                        .endsWith(folded(found.authors().getFirst().family()));
            }
            if (!found.dois().isEmpty() && !expected.dois().isEmpty()) {
                assertThat(found.dois().getFirst())
                        .as(about)
                        .isEqualTo(expected.dois().getFirst());
            }
        }
        assertThat(matched)
                .as("publications of " + export + " found in " + truth)
                .isEqualTo(references.size());
    }

    private static List<Reference> read(String name) {
        Path file = SharedFiles.format(FOLDER + name);
        return new ReferenceFiles().readAll(Input.of(file)).references();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
