package org.throughline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.linkage.Linked;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.Publications;
import org.throughline.references.FileReport;
import org.throughline.references.Problem;
import org.throughline.references.Reference;
import org.throughline.references.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Which references of several files are the same publication. Nothing is deleted or changed: the answer is a file of links. */
@Command(
        name = "dedupe",
        description =
                "Says which references are the same publication: references dedupe IN... --out clusters.json [--explain FILE]."
                        + " Every record stands in exactly one cluster, under its own id; two files that use one id get it as"
                        + " file:id.",
        mixinStandardHelpOptions = true)
final class ReferencesDedupe implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    ReferenceInputs inputs = new ReferenceInputs();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the clusters, as JSON.")
    Path out = Path.of("");

    @Option(
            names = "--explain",
            paramLabel = "FILE",
            description =
                    "Where to write, as JSON, why each link was made and why pairs that look alike were kept apart.")
    @Nullable
    Path explain;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final List<Publication> publications = new ArrayList<>();
    private final RecordIds recordIds = new RecordIds();

    @Override
    public Integer call() {
        PrintWriter progress = spec.commandLine().getErr();
        if (!inputs.areThere(progress) || !ReferenceInputs.canBeWritten(out, progress)) {
            return 2;
        }
        boolean allRead = true;
        for (int file = 0; file < inputs.files.size(); file++) {
            FileReport report = inputs.read(inputs.files.get(file), into(file, progress), progress);
            allRead &= !ReferenceInputs.failed(report);
        }
        Publications ready = Publications.of(publications);
        Linked linked = ready.linked();
        List<String> ids = recordIds.unambiguous(inputs.files);
        try {
            write(out, new ClustersAsJson(ids).clusters(linked));
            if (explain != null) {
                write(explain, new ClustersAsJson(ids).explained(linked, ready, publications));
            }
        } catch (IOException e) {
            progress.println("Could not write " + out + ": " + e.getMessage());
            return 1;
        }
        spec.commandLine()
                .getOut()
                .println(
                        "%d references, %d publications: %d are duplicates of another; %d pairs look alike and were kept apart."
                                .formatted(
                                        ids.size(),
                                        linked.clusters().size(),
                                        linked.toRemove(),
                                        linked.keptApart().size()));
        return allRead ? 0 : 1;
    }

    private References into(int file, PrintWriter progress) {
        return new References() {
            @Override
            public void reference(Reference reference) {
                publications.add(AsPublication.of(reference));
                recordIds.add(file, reference.id());
            }

            @Override
            public void problem(Problem problem) {
                progress.println(problem);
            }
        };
    }

    /** Replaces the file only when all is written. */
    private static void write(Path file, Object what) throws IOException {
        Path target = file.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                JSON.writeValue(writer, what);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
