package org.throughline.commands;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.references.Column;
import org.throughline.references.Columns;
import org.throughline.references.FileReport;
import org.throughline.references.Format;
import org.throughline.references.Input;
import org.throughline.references.Limits;
import org.throughline.references.ReferenceFiles;
import org.throughline.references.References;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that a command about references reads, and which columns of tables hold what. */
final class ReferenceInputs {
    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Files of references; their format is told by what is in them.")
    List<Path> files = List.of();

    @Option(
            names = "--column",
            paramLabel = "NAME=HOLDS",
            description =
                    "In tables, what the column of this name holds, such as \"Paper=TITLE\": ${COMPLETION-CANDIDATES}",
            completionCandidates = ColumnNames.class)
    Map<String, Column> columns = new LinkedHashMap<>();

    /** What a column may hold, for the words of the option. */
    static final class ColumnNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        ColumnNames() {
            super(Stream.of(Column.values()).map(Column::name).toList());
        }
    }

    /** Whether each file is there; says which is not. */
    boolean areThere(PrintWriter problems) {
        boolean all = true;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                problems.println("There is no file " + file + ".");
                all = false;
            }
        }
        return all;
    }

    /** Reads one of the files and says so on the way. */
    FileReport read(Path file, References to, PrintWriter progress) {
        Columns said = Columns.BY_NAME;
        for (var column : columns.entrySet()) {
            said = said.with(column.getKey(), column.getValue());
        }
        FileReport report = new ReferenceFiles(Limits.USUAL, said).read(Input.of(file), to);
        progress.println("%s: %s, %d records, %d problems"
                .formatted(file, report.format().words(), report.records(), report.problems()));
        if (report.format() == Format.UNKNOWN && report.problems() == 0) {
            progress.println("%s is empty.".formatted(file));
        }
        return report;
    }

    /** Whether a file can be put there; says why not. */
    static boolean canBeWritten(Path out, PrintWriter problems) {
        Path folder = out.toAbsolutePath().normalize().getParent();
        if (Files.isDirectory(out)) {
            problems.println("--out: " + out + " is a folder; give the name of a file.");
            return false;
        }
        if (folder == null || !Files.isDirectory(folder)) {
            problems.println("--out: there is no folder " + folder + ".");
            return false;
        }
        return true;
    }

    /** Whether a file could not be read at all. */
    static boolean failed(FileReport report) {
        return report.format() == Format.UNKNOWN || (report.records() == 0 && report.problems() > 0);
    }
}
