package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReferencesDedupeTest {

    private static final String THREE = """
            TY  - JOUR
            ID  - 7
            TI  - Parents' views of co-production in village schools
            AU  - Hallam, Ruth
            PY  - 2015
            JO  - Journal of Educational Inquiry
            VL  - 14
            SP  - 123
            EP  - 129
            ER  -

            TY  - JOUR
            ID  - 8
            TI  - PARENTS' VIEWS OF CO-PRODUCTION IN VILLAGE SCHOOLS.
            AU  - Hallam, R.
            PY  - 2015
            JO  - J Educ Inq
            VL  - 14
            SP  - 123-9
            ER  -

            TY  - JOUR
            ID  - 9
            TI  - Parents' views of co-production in village schools: a reply
            AU  - Brennan, Tom
            PY  - 2016
            JO  - Journal of Educational Inquiry
            VL  - 15
            SP  - 11
            ER  -
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_record_stands_in_one_cluster_under_its_own_id() throws IOException {
        Path in = Files.writeString(folder.resolve("a.ris"), THREE);
        Path out = folder.resolve("clusters.json");
        assertThat(Commands.run("references", "dedupe", in.toString(), "--out", out.toString()))
                .isZero();
        assertThat(clusters(out)).containsExactly(List.of("7", "8"), List.of("9"));
    }

    @Test
    void ids_that_two_files_use_are_told_apart_by_the_name_of_the_file() throws IOException {
        Path one = Files.writeString(folder.resolve("a.ris"), THREE);
        Path other = Files.writeString(folder.resolve("b.ris"), THREE);
        Path out = folder.resolve("clusters.json");
        assertThat(Commands.run("references", "dedupe", one.toString(), other.toString(), "--out", out.toString()))
                .isZero();
        assertThat(clusters(out))
                .containsExactly(List.of("a.ris:7", "a.ris:8", "b.ris:7", "b.ris:8"), List.of("a.ris:9", "b.ris:9"));
    }

    @Test
    void each_link_and_each_pair_kept_apart_is_explained() throws IOException {
        Path in = Files.writeString(folder.resolve("a.ris"), THREE);
        Path out = folder.resolve("clusters.json");
        Path why = folder.resolve("why.json");
        Commands.run("references", "dedupe", in.toString(), "--out", out.toString(), "--explain", why.toString());
        JsonNode link = new JsonMapper().readTree(why.toFile()).get("links").get(0);
        assertThat(List.of(link.get("one").asString(), link.get("other").asString()))
                .as("the two of a link, in either order")
                .containsExactlyInAnyOrder("7", "8");
        assertThat(link.get("fields").size()).isEqualTo(9);
    }

    @Test
    void a_file_that_is_not_there_is_asked_wrongly() {
        assertThat(Commands.run(
                        "references",
                        "dedupe",
                        "no-such.ris",
                        "--out",
                        folder.resolve("c.json").toString()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void one_export_in_every_encoding_and_line_end_is_the_same_records(String encoding) throws IOException {
        String text = THREE.replace("co-production", "co-producti\u00f3n");
        boolean wide = encoding.startsWith("UTF-16");
        List<String> files = new ArrayList<>();
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            Path file = folder.resolve("f" + files.size() + ".ris");
            Files.write(file, ((wide ? "\uFEFF" : "") + text.replace("\n", end)).getBytes(Charset.forName(encoding)));
            files.add(file.toString());
        }
        Path out = folder.resolve("clusters.json");
        assertThat(Commands.run(
                        "references", "dedupe", files.get(0), files.get(1), files.get(2), "--out", out.toString()))
                .isZero();
        assertThat(clusters(out))
                .containsExactly(
                        List.of("f0.ris:7", "f0.ris:8", "f1.ris:7", "f1.ris:8", "f2.ris:7", "f2.ris:8"),
                        List.of("f0.ris:9", "f1.ris:9", "f2.ris:9"));
    }

    @Test
    void files_of_several_formats_with_the_same_ids_and_with_none_give_every_record_one_cluster() throws IOException {
        Path ris = Files.writeString(folder.resolve("a.ris"), THREE.replace("ID  - 9\n", ""));
        Path csv =
                Files.writeString(folder.resolve("a.csv"), "id,title,year\n7,\"Wheat, and rain\",2001\n,No id,2002\n");
        Path bib = Files.writeString(
                folder.resolve("a.bib"), "@article{7, title={Rain and wheat in {\\'\\i}land}, year=2003}\n");
        Path json = Files.writeString(folder.resolve("a.json"), "[{\"id\": 7, \"title\": \"Oats\", \"year\": 2004}]");
        Path out = folder.resolve("clusters.json");
        assertThat(Commands.run(
                        "references",
                        "dedupe",
                        ris.toString(),
                        csv.toString(),
                        bib.toString(),
                        json.toString(),
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(clusters(out))
                .containsExactly(
                        List.of("a.ris:7", "8"),
                        List.of("a.ris:3"),
                        List.of("a.csv:7"),
                        List.of("a.csv:2"),
                        List.of("a.bib:7"),
                        List.of("a.json:7"));
    }

    @Test
    void a_file_with_nothing_in_it_or_nothing_that_can_be_read_gives_no_clusters_and_1() throws IOException {
        Path out = folder.resolve("clusters.json");
        for (String content : new String[] {"", "\n\n", "no reference stands here\n"}) {
            Path file = Files.writeString(folder.resolve("a.ris"), content);
            assertThat(Commands.run("references", "dedupe", file.toString(), "--out", out.toString()))
                    .isEqualTo(1);
            assertThat(clusters(out)).isEmpty();
        }
    }

    @Test
    void a_place_that_cannot_be_written_is_asked_wrongly() throws IOException {
        Path in = Files.writeString(folder.resolve("a.ris"), THREE);
        for (Path out : List.of(folder, folder.resolve("none/clusters.json"))) {
            assertThat(Commands.run("references", "dedupe", in.toString(), "--out", out.toString()))
                    .isEqualTo(2);
        }
    }

    private static List<List<String>> clusters(Path file) {
        List<List<String>> clusters = new ArrayList<>();
        for (JsonNode cluster : new JsonMapper().readTree(file.toFile()).get("clusters")) {
            List<String> ids = new ArrayList<>();
            cluster.forEach(id -> ids.add(id.asString()));
            clusters.add(ids);
        }
        return clusters;
    }
}
