package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.references.Input;
import org.throughline.references.Problem;
import org.throughline.references.ReadFile;
import org.throughline.references.ReferenceFiles;
import picocli.CommandLine;

/** The command over every real export file that lies beside the project: as many records come out as went in. */
class ConvertEachFileTest {
    private static final Path FORMATS =
            Path.of("../../shared/data/formats").toAbsolutePath().normalize();

    @TempDir
    Path folder = Path.of("");

    private record Run(int exit, String said, String told) {}

    private static Run run(List<String> args) {
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int exit = new CommandLine(new Commands())
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(told, true))
                .execute(args.toArray(String[]::new));
        return new Run(exit, said.toString(), told.toString());
    }

    private static List<Path> files() throws IOException {
        assumeThat(FORMATS)
                .as("test data beside the project, skipped without it")
                .isDirectory();
        try (Stream<Path> files = Files.walk(FORMATS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static ReadFile read(Path file) {
        return new ReferenceFiles().readAll(Input.of(file));
    }

    @ParameterizedTest
    @EnumSource(ReferencesConvert.To.class)
    void no_record_of_any_file_is_lost_and_what_could_not_be_read_is_told_by_its_line(ReferencesConvert.To to)
            throws IOException {
        List<String> all = new ArrayList<>(List.of("references", "convert", "--to", to.name()));
        Path together = folder.resolve("together." + to);
        Path alone = folder.resolve("alone." + to);
        int records = 0;
        for (Path file : files()) {
            ReadFile before = read(file);
            boolean none = before.references().isEmpty();
            Run run = run(List.of("references", "convert", file + "", "--to", to.name(), "--out", alone + ""));
            assertThat(run.exit()).as(file.toString()).isEqualTo(none ? 1 : 0);
            assertThat(run.said()).startsWith(before.references().size() + " references written to " + alone + " as ");
            for (Problem problem : before.problems()) {
                assertThat(run.told()).contains(problem.toString());
                assertThat(problem.line()).isPositive();
            }
            if (!none) {
                assertThat(read(alone).references()).as(file.toString()).hasSameSizeAs(before.references());
            }
            records += before.references().size();
            all.add(file.toString());
        }
        all.addAll(List.of("--out", together + ""));
        Run run = run(all);
        assertThat(run.exit()).as("some are no files of references").isEqualTo(1);
        assertThat(run.said()).startsWith(records + " references written to ");
        assertThat(read(together).references()).hasSize(records);
    }
}
