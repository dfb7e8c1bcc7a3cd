package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.references.Format;
import org.throughline.references.Input;
import org.throughline.references.ReadFile;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceFiles;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented review, from the command that writes it through the command that finds its planted duplicates. */
class DemoReviewCommandTest {
    @TempDir
    Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    private int run(List<String> args) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(args.toArray(String[]::new));
    }

    @Test
    void eleven_files_of_six_formats_hold_7_473_invented_records_and_their_planted_duplicates_are_found()
            throws IOException {
        assertThat(run(List.of("demo-review", "--out", folder + ""))).isZero();
        List<String> belongIn = Files.readAllLines(folder.resolve("belongs-in.txt"));
        Set<Format> formats = EnumSet.noneOf(Format.class);
        Map<String, String> publications = new HashMap<>(); // which each record tells of
        Map<String, String> truth = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.csv"))) {
            List<String> cells = List.of(line.split(",", -1));
            truth.put(cells.get(0) + " " + cells.get(1), cells.get(2) + " " + cells.get(3));
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.getFileName().toString().startsWith("invented-"))
                    .sorted()
                    .toList()) {
                ReadFile read = new ReferenceFiles().readAll(Input.of(file));
                assertThat(read.problems()).as(file.toString()).isEmpty();
                formats.add(read.report().format());
                files.add(file.toString());
                for (int i = 0; i < read.references().size(); i++) {
                    Reference r = read.references().get(i);
                    assertThat(r.dois()).allMatch(doi -> doi.contains("10.5555/invented."));
                    publications.put(r.id(), Objects.requireNonNull(truth.get(file.getFileName() + " " + (i + 1))));
                }
            }
        }
        assertThat(files).hasSize(11);
        assertThat(formats)
                .containsExactlyInAnyOrder(
                        Format.RIS, Format.CSV, Format.BIBTEX, Format.JSON, Format.PUBMED, Format.ENDNOTE_XML);
        assertThat(publications).hasSize(7_473);
        assertThat(new HashSet<>(belongIn)).hasSize(137);
        assertThat(new HashSet<>(publications.values()).stream().filter(one -> one.endsWith(" yes")))
                .hasSize(137);

        Path clusters = folder.resolve("clusters.json");
        List<String> dedupe = new ArrayList<>(List.of("references", "dedupe"));
        dedupe.addAll(files);
        dedupe.addAll(List.of("--out", clusters + ""));
        assertThat(run(dedupe)).isZero();
        int rightly = 0;
        int wrongly = 0;
        int told = 0;
        for (JsonNode cluster : JsonMapper.builder()
                .build()
                .readTree(Files.readString(clusters))
                .get("clusters")) {
            Set<String> of = new HashSet<>();
            for (JsonNode id : cluster) {
                of.add(Objects.requireNonNull(publications.get(id.asString())));
            }
            rightly += cluster.size() - of.size();
            wrongly += of.size() - 1;
            told += cluster.size();
        }
        int planted = publications.size() - new HashSet<>(publications.values()).size();
        assertThat(told).as("every record stands in one cluster").isEqualTo(7_473);
        assertThat(wrongly).as("publications put together wrongly").isZero();
        assertThat(rightly).as("planted duplicates found, of " + planted).isGreaterThanOrEqualTo(planted * 97 / 100);
        System.out.printf(
                "invented review: %d of %d planted duplicates found, %d put together wrongly%n",
                rightly, planted, wrongly);
    }
}
