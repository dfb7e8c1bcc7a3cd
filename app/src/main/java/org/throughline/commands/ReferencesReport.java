package org.throughline.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughline.references.FileReport;
import org.throughline.references.Problem;
import org.throughline.references.Reference;
import org.throughline.references.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says of each file what it is, how many records it has, and by line what could not be read as it should. */
@Command(
        name = "report",
        description =
                "Says of each file its format, encoding and records, and by line what could not be read: references report IN...",
        mixinStandardHelpOptions = true)
final class ReferencesReport implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    @Mixin
    ReferenceInputs inputs = new ReferenceInputs();

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** One file as it is printed. */
    record FileSaid(
            String file, String format, String encoding, long records, long problems, List<ProblemSaid> toldProblems) {}

    /** One problem as it is printed. */
    record ProblemSaid(long line, Problem.Kind kind, String words, String found) {}

    /** All files together. */
    record Said(List<FileSaid> files, long records, long problems) {}

    @Override
    public Integer call() {
        PrintWriter progress = spec.commandLine().getErr();
        if (!inputs.areThere(progress)) {
            return 2;
        }
        boolean allRead = true;
        List<FileSaid> files = new ArrayList<>();
        for (Path file : inputs.files) {
            List<ProblemSaid> problems = new ArrayList<>();
            FileReport report = inputs.read(file, into(problems), progress);
            allRead &= !ReferenceInputs.failed(report);
            files.add(new FileSaid(
                    file.toString(),
                    report.format().words(),
                    report.encoding(),
                    report.records(),
                    report.problems(),
                    problems));
        }
        Said said = new Said(
                files,
                files.stream().mapToLong(FileSaid::records).sum(),
                files.stream().mapToLong(FileSaid::problems).sum());
        spec.commandLine().getOut().println(json ? JSON.writeValueAsString(said) : asText(said));
        return allRead ? 0 : 1;
    }

    private static References into(List<ProblemSaid> problems) {
        return new References() {
            @Override
            public void reference(Reference reference) {
                // only counted
            }

            @Override
            public void problem(Problem problem) {
                problems.add(new ProblemSaid(
                        problem.line(), problem.kind(), problem.kind().words(), problem.found()));
            }
        };
    }

    private static String asText(Said said) {
        StringBuilder text = new StringBuilder();
        for (FileSaid file : said.files()) {
            text.append("%s%n    %s, %s, %d records, %d problems%n"
                    .formatted(file.file(), file.format(), file.encoding(), file.records(), file.problems()));
            for (ProblemSaid problem : file.toldProblems()) {
                text.append("    line %d: %s%s%n"
                        .formatted(
                                problem.line(),
                                problem.words(),
                                problem.found().isBlank()
                                        ? ""
                                        : ": " + problem.found().replaceAll("\\s+", " ")));
            }
            if (file.problems() > file.toldProblems().size()) {
                text.append("    and %d more%n"
                        .formatted(file.problems() - file.toldProblems().size()));
            }
        }
        return text.append("%d files, %d records, %d problems"
                        .formatted(said.files().size(), said.records(), said.problems()))
                .toString();
    }
}
