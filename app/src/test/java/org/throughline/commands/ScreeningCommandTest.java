package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreeningCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REFERENCES = """
            record_id;Title;Abstract;decision
            a;Inclusion in schools;Pupils with special needs in schools;yes
            b;Wheat harvests;Rain and the harvest of wheat;no
            c;Special needs and schools;Pupils and their inclusion;yes
            d;Rain;The harvest failed in the rain;no
            e;Undecided;Nobody has read this;
            f;Wheat prices;A harvest of wheat and its price;no
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter problems = new StringWriter();

    @TempDir
    Path folder = Path.of("");

    private int run(String... args) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(problems, true))
                .execute(args);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), content).toString();
    }

    private int simulate(String file, String relevant, String irrelevant) {
        return run(
                "screening",
                "simulate",
                file,
                "--label",
                "decision",
                "--relevant",
                relevant,
                "--irrelevant",
                irrelevant,
                "--out",
                folder.resolve("run.json").toString());
    }

    @Test
    void a_replay_is_written_with_its_order_labels_and_measures() throws IOException {
        assertThat(simulate(file(REFERENCES), "a", "b")).isZero();
        JsonNode run = JSON.readTree(Files.readString(folder.resolve("run.json")));
        assertThat(run.get("order").values())
                .extracting(JsonNode::asString)
                .startsWith("a", "b", "c")
                .hasSize(5);
        assertThat(run.get("labels").values()).extracting(JsonNode::asInt).containsExactly(1, 0, 1, 0, 0);
        assertThat(run.get("unlabelled").asInt()).isEqualTo(1);
        assertThat(run.get("id_column").asString()).isEqualTo("the column record_id");
        assertThat(run.get("wss95").asDouble()).isCloseTo(0.95 - 3 / 5.0, within(1e-12));
        assertThat(run.get("loss").asDouble()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(run.get("rrf10").asDouble()).isZero();
        assertThat(run.get("atd").asDouble()).isCloseTo(3 / 5.0, within(1e-12));
        assertThat(run.get("seconds_per_refit").get("refits").asInt()).isEqualTo(1);
        assertThat(run.get("seconds_per_refit").get("max").asDouble()).isPositive();
    }

    @Test
    void without_a_column_of_ids_a_reference_is_named_by_its_row_from_0() throws IOException {
        assertThat(simulate(file(REFERENCES.replace("record_id", "shelf")), "0", "1"))
                .isZero();
        JsonNode run = JSON.readTree(Files.readString(folder.resolve("run.json")));
        assertThat(run.get("order").values()).extracting(JsonNode::asString).startsWith("0", "1", "2");
        assertThat(run.get("id_column").asString()).isEqualTo("row numbers");
    }

    @Test
    void an_example_that_is_missing_or_has_the_other_label_is_said_by_its_option() throws IOException {
        assertThat(simulate(file(REFERENCES), "zz", "a")).isEqualTo(2);
        assertThat(problems.toString())
                .contains("--relevant: there is no reference \"zz\"")
                .contains("--irrelevant: the reference \"a\" is not labelled irrelevant");
        assertThat(folder.resolve("run.json")).doesNotExist();
    }

    @Test
    void a_label_that_is_neither_yes_nor_no_is_said_with_its_line() throws IOException {
        assertThat(simulate(file(REFERENCES.replace("price;no", "price;maybe")), "a", "b"))
                .isEqualTo(2);
        assertThat(problems.toString()).contains("Line 7").contains("\"maybe\"");
    }

    @Test
    void an_unknown_column_or_model_is_asked_wrongly_and_a_missing_file_could_not_be_read() throws IOException {
        String file = file(REFERENCES);
        assertThat(run("screening", "agreement", file, "--a", "decision", "--b", "nobody"))
                .isEqualTo(2);
        assertThat(problems.toString())
                .contains("There is no column \"nobody\"")
                .contains("record_id");
        assertThat(run("screening", "agreement", file + ".none", "--a", "x", "--b", "y"))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void agreement_is_printed_with_all_four_figures() throws IOException {
        String votes = "id,anna,ben\n1,1,1\n2,1,0\n3,0,0\n4,0,0\n5,,1\n";
        assertThat(run("screening", "agreement", file(votes), "--a", "anna", "--b", "ben"))
                .isZero();
        assertThat(out.toString())
                .contains("References decided by both: 4 (not by both: 1)")
                .containsPattern("Raw agreement +0.750")
                .containsPattern("Cohen's kappa +0.500")
                .containsPattern("PABAK +0.500")
                .containsPattern("Gwet's AC1 +0.529");
    }

    @Test
    void a_figure_without_a_value_is_null_with_its_reason() throws IOException {
        String votes = "id,anna,ben\n1,no,0\n2,excluded,false\n";
        assertThat(run("screening", "agreement", file(votes), "--a", "anna", "--b", "ben", "--json"))
                .isZero();
        JsonNode figures = JSON.readTree(out.toString());
        assertThat(figures.get("raw_agreement").asDouble()).isEqualTo(1.0);
        assertThat(figures.get("cohens_kappa").isNull()).isTrue();
        assertThat(figures.get("undefined").get("cohens_kappa").asString()).contains("one and the same answer");
        assertThat(figures.get("gwet_ac1").asDouble()).isEqualTo(1.0);
    }

    private int batched(String file, String size) {
        return run(
                "screening",
                "simulate",
                file,
                "--label",
                "decision",
                "--relevant",
                "a",
                "--irrelevant",
                "b",
                "--batch",
                size,
                "--out",
                folder.resolve("run.json").toString());
    }

    @Test
    void a_replay_in_batches_says_so_and_one_without_has_none() throws IOException {
        String file = file(REFERENCES);
        assertThat(batched(file, "2")).isZero();
        assertThat(JSON.readTree(Files.readString(folder.resolve("run.json")))
                        .get("batch")
                        .asInt())
                .isEqualTo(2);
        assertThat(simulate(file, "a", "b")).isZero();
        assertThat(JSON.readTree(Files.readString(folder.resolve("run.json")))
                        .get("batch")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_batch_that_is_no_number_from_1_to_1000_is_asked_wrongly() throws IOException {
        String file = file(REFERENCES);
        for (String size : new String[] {"0", "-3", "1001"}) {
            assertThat(batched(file, size)).as(size).isEqualTo(2);
        }
        assertThat(problems.toString()).contains("--batch: expected a whole number from 1 to 1000, found -3.");
        for (String size : new String[] {"ten", "2.5", ""}) {
            assertThat(batched(file, size)).as(size).isEqualTo(2);
        }
        assertThat(folder.resolve("run.json")).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void labels_of_one_kind_alone_are_nothing_to_replay() throws IOException {
        assertThat(simulate(file(REFERENCES.replace(";yes", ";no")), "a", "b")).isEqualTo(2);
        assertThat(problems.toString()).contains("The column \"decision\" has no reference that is relevant");
        assertThat(simulate(file(REFERENCES.replace(";no", ";yes")), "a", "b")).isEqualTo(2);
        assertThat(problems.toString()).contains("has no reference that is irrelevant");
    }

    @Test
    void a_table_in_utf_16_with_its_mark_is_read() throws IOException {
        Path wide = Files.write(
                folder.resolve("wide.csv"),
                ("\uFEFF" + REFERENCES).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(simulate(wide.toString(), "a", "b")).isZero();
    }

    @Test
    void a_folder_that_is_not_there_is_said_before_anything_is_read() throws IOException {
        assertThat(run(
                        "screening",
                        "simulate",
                        file(REFERENCES),
                        "--label",
                        "decision",
                        "--relevant",
                        "a",
                        "--irrelevant",
                        "b",
                        "--out",
                        folder.resolve("none/run.json").toString()))
                .isEqualTo(2);
        assertThat(problems.toString()).contains("--out: there is no folder");
    }

    @Test
    void votes_of_a_third_kind_are_said_with_their_line_and_a_vote_not_given_is_counted_apart() throws IOException {
        assertThat(run("screening", "agreement", file("id,a,b\n1,yes,no\n2,maybe,no\n"), "--a", "a", "--b", "b"))
                .isEqualTo(2);
        assertThat(problems.toString()).contains("Line 3").contains("\"maybe\"");
        assertThat(out.toString()).isEmpty();
        // both decided two: one only the first includes, one both exclude. q = (0.5 + 0) / 2, pe' = 0.375: AC1 = 0.125
        // / 0.625
        assertThat(run(
                        "screening",
                        "agreement",
                        file("id,a,b\n1,1,\n2,,0\n3,1,0\n4,0,0\n"),
                        "--a",
                        "a",
                        "--b",
                        "b",
                        "--json"))
                .isZero();
        JsonNode figures = JSON.readTree(out.toString());
        assertThat(figures.get("not_by_both").asInt()).isEqualTo(2);
        assertThat(figures.get("cohens_kappa").asDouble()).isCloseTo(0, within(1e-12));
        assertThat(figures.get("gwet_ac1").asDouble()).isCloseTo(0.2, within(1e-12));
    }
}
