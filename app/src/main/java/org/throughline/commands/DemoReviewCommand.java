package org.throughline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughline.synthesis.InventedReview;
import org.throughline.synthesis.Twin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the files of an invented review of the size of a published one, to try the workbench with. */
@Command(
        name = "demo-review",
        description = {
            "Writes eleven files of an invented review: 7,473 records, 137 publications that belong in. All made up.",
            "",
            "The eleven invented databases tell of the same publications each in its own way, and 400 publications only look"
                    + " like another one: errata, editorials, conference abstracts, preprints, parts, yearly reports, replies."
                    + " truth.csv says of each record which publication it tells of, and whether that belongs in."
        },
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
        InventedReview.Made made = InventedReview.make(seed);
        StringBuilder truth = new StringBuilder("file,record,publication,belongs_in\n");
        for (int f = 0; f < made.files().size(); f++) {
            Twin.TwinFile file = made.files().get(f);
            Files.write(out.resolve(file.name()), file.bytes());
            for (int i = 0; i < file.records(); i++) {
                int work = made.works().get(f).get(i);
                truth.append(file.name())
                        .append(',')
                        .append(i + 1)
                        .append(',')
                        .append(work)
                        .append(',');
                truth.append(made.belongIn().contains(work) ? "yes" : "no").append('\n');
            }
            say("%s: %d records, invented export of “%s”".formatted(file.name(), file.records(), file.source()));
        }
        Files.writeString(out.resolve("belongs-in.txt"), String.join("\n", made.titles()) + "\n");
        Files.writeString(out.resolve("truth.csv"), truth);
        say(
                "%d records in %d files; %d tell again of a publication. belongs-in.txt has the %d titles that belong in; truth.csv says which records are the same."
                        .formatted(
                                Twin.RECORDS,
                                made.files().size(),
                                InventedReview.TOLD_AGAIN,
                                made.titles().size()));
        return 0;
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
