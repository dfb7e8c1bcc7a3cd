package org.throughline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.throughline.references.FileReport;
import org.throughline.references.Format;
import org.throughline.references.Problem;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceWriter;
import org.throughline.references.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the references of several files, of whatever formats, into one file of one format. */
@Command(
        name = "convert",
        description =
                "Writes the references of several files into one: references convert IN... --to ris|bibtex|endnote|csv|json --out FILE",
        mixinStandardHelpOptions = true)
final class ReferencesConvert implements Callable<Integer> {
    /** The formats we write, as they are asked for. */
    enum To {
        ris(Format.RIS),
        bibtex(Format.BIBTEX),
        endnote(Format.ENDNOTE_XML),
        csv(Format.CSV),
        json(Format.JSON);

        private final Format format;

        To(Format format) {
            this.format = format;
        }
    }

    @Mixin
    ReferenceInputs inputs = new ReferenceInputs();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    To to = To.ris;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write; replaced only when all is written.")
    Path out = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    private long written;
    private boolean allRead = true;

    @Override
    public Integer call() {
        PrintWriter progress = spec.commandLine().getErr();
        if (!inputs.areThere(progress) || !ReferenceInputs.canBeWritten(out, progress)) {
            return 2;
        }
        try {
            Path target = out.toAbsolutePath();
            Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                write(beside, progress);
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | UncheckedIOException e) {
            progress.println("Could not write " + out + ": " + e.getMessage());
            return 1;
        }
        spec.commandLine()
                .getOut()
                .println("%d references written to %s as %s."
                        .formatted(written, out, to.name().toUpperCase(Locale.ROOT)));
        return allRead ? 0 : 1;
    }

    private void write(Path file, PrintWriter progress) throws IOException {
        try (ReferenceWriter writer = ReferenceWriter.of(to.format, Files.newBufferedWriter(file))) {
            for (Path input : inputs.files) {
                FileReport report = inputs.read(input, into(writer, progress), progress);
                allRead &= !ReferenceInputs.failed(report);
            }
        }
    }

    private References into(ReferenceWriter writer, PrintWriter progress) {
        return new References() {
            @Override
            public void reference(Reference reference) {
                try {
                    writer.write(reference);
                    written++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void problem(Problem problem) {
                progress.println(problem);
            }
        };
    }
}
