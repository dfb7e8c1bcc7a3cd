package org.throughline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughline.synthesis.Twin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the files of an invented review of the size of a published one, to try the workbench with. */
@Command(
        name = "demo-review",
        description =
                "Writes eleven files of an invented review: 7,473 records, 137 publications that belong in. All made up.",
        mixinStandardHelpOptions = true)
final class DemoReviewCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path out;

    @Option(names = "--seed", description = "The same seed makes the same files (default: ${DEFAULT-VALUE}).")
    long seed = 2025;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Twin.Made made = Twin.make(seed, Twin.RECORDS, 11, Twin.STUDIES);
        for (Twin.TwinFile file : made.files()) {
            Files.write(out.resolve(file.name()), file.bytes());
            spec.commandLine()
                    .getOut()
                    .println("%s: %d records, invented export of “%s”"
                            .formatted(file.name(), file.records(), file.source()));
        }
        Files.writeString(out.resolve("belongs-in.txt"), String.join("\n", made.belongIn()) + "\n");
        spec.commandLine()
                .getOut()
                .println(
                        "%d records in %d files; %d tell again of a publication. belongs-in.txt has the %d titles that belong in."
                                .formatted(
                                        Twin.RECORDS,
                                        made.files().size(),
                                        made.duplicates(),
                                        made.belongIn().size()));
        return 0;
    }
}
