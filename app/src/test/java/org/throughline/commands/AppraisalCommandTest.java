package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Checking a checklist before it is used. */
class AppraisalCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder = Path.of("");

    private int check(String... files) throws IOException {
        Path example = Path.of("..", "docs", "examples", "appraisal-checklist.yaml");
        Files.copy(example, folder.resolve("good.yaml"));
        Files.writeString(
                folder.resolve("bad.yaml"), Files.readString(example).replace("total-score: none", "total-score: 10"));
        String[] args = new String[files.length + 1];
        args[0] = "check";
        for (int i = 0; i < files.length; i++) {
            args[i + 1] = folder.resolve(files[i]).toString();
        }
        return new CommandLine(new AppraisalCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void the_example_of_the_guide_is_used_and_says_its_version_and_licence() throws IOException {
        assertThat(check("good.yaml")).isZero();
        assertThat(out.toString()).contains("Forms: 2.", "No score. Version ", "Licence: CC0 1.0");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_refused_file_is_named_with_its_line_and_the_others_are_told_too() throws IOException {
        assertThat(check("bad.yaml", "good.yaml", "none.yaml")).isEqualTo(1);
        assertThat(err.toString())
                .contains("bad.yaml: line 7: “total-score” must be “none”", "none.yaml: The file cannot be read");
        assertThat(out.toString()).contains("Forms: 2.");
    }
}
