package org.throughline.synthesis.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.AppraisalTools;

/** A file is a checklist whole or not at all, and what is wrong is told with its line and its field. */
class ChecklistFileTest {
    static final String GOOD = """
            key: fernshire-ethics
            name: Fernshire ethics list
            source: "Written by the Fernshire review team, 2026."
            licence: CC BY 4.0
            caution: Three people should read each report.
            total-score: none
            scale: ["Yes", "No", "Cannot tell"]
            items:
              - {label: Consent, ask: "Did people agree to take part, knowing for what?"}
              - {label: Harm, ask: "Was harm looked for?"}
            """;

    @TempDir
    Path folder = Path.of("");

    private static String why(String yaml) {
        return why(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String why(byte[] bytes) {
        return switch (ChecklistFile.read(bytes, AppraisalTools.TAKEN)) {
            case ChecklistFile.Read.Refused(String why) -> why;
            case ChecklistFile.Read.Whole(Checklist c) -> "read as " + c.key();
        };
    }

    static Checklist whole(String yaml) {
        return ((ChecklistFile.Read.Whole) ChecklistFile.read(yaml.getBytes(StandardCharsets.UTF_8), Set.of()))
                .checklist();
    }

    @Test
    void a_good_file_is_read_with_its_source_its_licence_and_the_hash_of_its_bytes() {
        Checklist c = whole(GOOD);
        assertThat(c.tools()).singleElement().satisfies(tool -> {
            assertThat(tool.key()).isEqualTo("fernshire-ethics@" + c.version());
            assertThat(tool.questionnaire().citation())
                    .isEqualTo("Written by the Fernshire review team, 2026. · Licence: CC BY 4.0 · Version "
                            + c.version());
            assertThat(tool.questionnaire().whyNeeded()).isTrue();
            assertThat(tool.questionnaire().questions())
                    .extracting(q -> q.label())
                    .containsExactly("Consent", "Harm");
        });
        assertThat(whole(GOOD + "# a remark\n").version()).isNotEqualTo(c.version());
    }

    @Test
    void parts_begin_with_the_common_items_and_are_tools_of_their_own() {
        Checklist c = whole(GOOD.replace(
                        "items:\n  -",
                        "common:\n  - {label: Aim, ask: \"Is the aim said?\"}\nparts:\n  - key: talks\n    name: interviews\n    items:\n      -")
                .replace("\n  - {label: Harm", "\n      - {label: Harm"));
        assertThat(c.tools()).extracting(AppraisalTool::name).containsExactly("Fernshire ethics list: interviews");
        assertThat(c.tools().getFirst().key()).startsWith("fernshire-ethics.talks@");
        assertThat(c.tools().getFirst().questionnaire().questions()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key: fernshire-ethics | key: aacods | line 1: “aacods” is the key of a form that comes with Throughline",
                "key: fernshire-ethics | key: extraction | line 1: “extraction” is the key",
                "key: fernshire-ethics | key: Über/../etc | line 1: “key” must be 3 to 40 small letters",
                "key: fernshire-ethics | key: [a, b] | line 1: “key” must be words",
                "licence: CC BY 4.0 | licence: | line 4: “licence” says nothing",
                "licence: CC BY 4.0 | # none | line 1: “licence” is missing",
                "total-score: none | total-score: sum | line 6: “total-score” must be “none”",
                "total-score: none | # none | “total-score” is missing",
                "scale: | strand: qual\\nscale: | line 7: “strand” must be “qualitative”, “quantitative” or “mixed”",
                "scale: | strand: not_said\\nscale: | line 7: “strand” must be",
                "scale: | strand:\\nscale: | line 7: “strand” says nothing",
                "total-score: none | total-score: none, weight: 3 | line 6: This cannot be read as YAML",
                "caution: Three | weights: 3\\ncaution: Three | line 5: “weights” is no field of a checklist here",
                "caution: Three | name: Again\\ncaution: Three | stands twice",
                "[\"Yes\", \"No\", \"Cannot tell\"] | [\"Yes\"] | line 7: “scale” must have 2 to 7 entries, and has 1",
                "[\"Yes\", \"No\", \"Cannot tell\"] | [\"Yes\", \"Yes\"] | line 7: “scale”: two answers are “Yes”",
                "[\"Yes\", \"No\", \"Cannot tell\"] | high | line 7: “scale” must be a list",
                "label: Harm | label: Consent! | two items have the label",
                "label: Harm | label: '?!' | line 10: “items[2].label” says nothing",
                "label: Harm, ask: \"Was harm looked for?\" | label: Harm | line 10: “items[2].ask” is missing",
                "label: Harm, | label: Harm, score: 2, | line 10: “score” is no field",
                "items: | parts: | line 9: “label” is no field of a checklist here. These are: key, name, strand, items",
                "items: | things: | “things” is no field",
                "name: Fernshire ethics list | name: \"a\\u202Eb\" | line 2: “name” has signs",
                "name: Fernshire ethics list | name: \"a\\u0000b\" | line 2: “name” has signs",
                "name: Fernshire ethics list | name: &a [*a, *a] | line 2: “name” must be words",
                "name: Fernshire ethics list | name: {a: {b: {c: {d: {e: {f: {g: 1}}}}}}} | There is more in the file",
                "name: Fernshire ethics list | name: \"open | cannot be read as YAML"
            })
    void what_is_wrong_is_told_with_its_line_and_field(String good, String bad, String says) {
        assertThat(GOOD).contains(good);
        assertThat(why(GOOD.replace(good, bad.replace("\\n", "\n")))).contains(says);
    }

    @Test
    void no_file_is_too_odd_to_be_refused_in_good_time() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(why("")).contains("empty");
            assertThat(why("just words")).contains("must have fields");
            assertThat(why("- a\n- b")).contains("must have fields");
            assertThat(why(new byte[] {(byte) 0xff, (byte) 0xfe, 'k'})).contains("not text in UTF-8");
            assertThat(why(GOOD + "#".repeat(ChecklistFile.MOST_BYTES))).contains("longer than 65536 bytes");
            assertThat(why("[".repeat(60_000))).startsWith("line 1");
            assertThat(why("a: ".repeat(20_000))).startsWith("line 1");
            assertThat(why("scale: [" + "x,".repeat(30_000) + "x]")).contains("more in the file");
            assertThat(why(GOOD + "---\n" + GOOD)).contains("more in the file");
            assertThat(why(GOOD.replace("Fernshire ethics list", "x".repeat(121))))
                    .contains("“name” is longer than 120");
            String items = "  - {label: L%d, ask: \"Is it?\"}\n".repeat(41);
            for (int i = 0; i < 41; i++) {
                items = items.replaceFirst("%d", Integer.toString(i));
            }
            assertThat(why(GOOD.substring(0, GOOD.indexOf("  - {")) + items)).contains("1 to 40 entries, and has 41");
            assertThat(why("!!javax.script.ScriptEngineManager [x]")).startsWith("line 1");
        });
    }

    @Test
    void a_refused_file_leaves_the_others_as_they_are_and_no_key_is_taken_twice() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), GOOD);
        Files.writeString(folder.resolve("b.yaml"), GOOD.replace("Harm", "Harm "));
        Files.writeString(
                folder.resolve("c.yaml"),
                GOOD.replace("fernshire-ethics", "other").replace("none", "sum"));
        Files.writeString(folder.resolve("d.yaml"), GOOD.replace("fernshire-ethics", "fourth"));
        Files.writeString(folder.resolve("notes.txt"), "no checklist");
        Files.createDirectory(folder.resolve("e.yaml"));
        Files.createSymbolicLink(folder.resolve("f.yaml"), folder.resolve("a.yaml"));
        ChecklistFolder read = ChecklistFolder.read(folder, AppraisalTools.TAKEN);
        assertThat(read.checklists()).extracting(Checklist::key).containsExactly("fernshire-ethics", "fourth");
        assertThat(read.refused())
                .extracting(r -> r.file().getFileName().toString())
                .containsExactly("b.yaml", "c.yaml");
        assertThat(ChecklistFolder.read(folder.resolve("nowhere"), Set.of()).checklists())
                .isEmpty();
    }
}
