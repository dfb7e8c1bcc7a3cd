package org.throughline.commands;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.throughline.ranking.Agreement;
import org.throughline.ranking.LabelledFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Screening of references from files alone: a replayed screening, and how far two people agree. */
@Command(
        name = "screening",
        description = "Replays a screening whose decisions are known, and measures how far two screeners agree.",
        mixinStandardHelpOptions = true,
        subcommands = {ScreeningCommand.Simulate.class, ScreeningCommand.AgreementOf.class})
final class ScreeningCommand {
    private static final String FILE =
            "References as CSV: the first line names the columns; separated by comma, semicolon, tab or bar.";

    @Command(
            name = "simulate",
            description = {
                "Replays a screening: starts from one relevant and one irrelevant reference, then always reads the"
                        + " top-ranked one, learning again after each, up to the last relevant one.",
                "",
                "ID is the reference's value in the first of these columns that the file has: record_id, id, recordid,"
                        + " reference_id, ref_id, refid, study_id, studyid, eppi_id, openalex_id, pmid, pubmed_id,"
                        + " pubmedid, accession_number, doi. Without such a column, or where no reference has that"
                        + " value, it is the number of the row, counted from 0 below the line of names.",
                "A label is 1 or 0, yes or no, true or false, included or excluded, relevant or irrelevant. References"
                        + " whose label is blank are left out and counted."
            },
            mixinStandardHelpOptions = true)
    static final class Simulate implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = FILE)
        Path file = Path.of("");

        @Option(names = "--label", paramLabel = "COLUMN", required = true, description = "The column of decisions.")
        String label = "";

        @Option(
                names = "--relevant",
                paramLabel = "ID",
                required = true,
                description = "The relevant reference to start.")
        String relevant = "";

        @Option(
                names = "--irrelevant",
                paramLabel = "ID",
                required = true,
                description = "The irrelevant reference to start.")
        String irrelevant = "";

        @Option(
                names = "--model",
                paramLabel = "NAME",
                description = "main (our own, the default), second (naive Bayes, for a second pass), elas-u4 (as in"
                        + " ASReview, for comparison).")
        String model = "main";

        @Option(names = "--seed", paramLabel = "N", description = "For all that is left to chance; 0 unless said.")
        long seed;

        @Option(
                names = "--batch",
                paramLabel = "N",
                description =
                        "Reads as two people in the workbench do: in batches of N (1 to 1000; 50 is usual there), each"
                                + " ordered once by all batches but the one before it, one in ten drawn by lot. Without it the"
                                + " model learns again after each reference.")
        Optional<Integer> batch = Optional.empty();

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the result goes, as JSON.")
        Path out = Path.of("");

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return orSaid(
                    spec,
                    () -> new ScreeningReplay(file, label, relevant, irrelevant, model, seed, batch)
                            .writeTo(out, spec.commandLine().getErr()));
        }
    }

    @Command(
            name = "agreement",
            description = {
                "Prints how far two people agree who screened the same references: raw agreement, Cohen's kappa, PABAK"
                        + " and Gwet's AC1. References that one of them has not decided (blank) are counted apart.",
                "A decision is 1 or 0, yes or no, true or false, included or excluded, relevant or irrelevant."
            },
            mixinStandardHelpOptions = true)
    static final class AgreementOf implements Callable<Integer> {
        private static final JsonMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        @Parameters(paramLabel = "FILE", description = FILE)
        Path file = Path.of("");

        @Option(names = "--a", paramLabel = "COLUMN", required = true, description = "Decisions of the first person.")
        String first = "";

        @Option(names = "--b", paramLabel = "COLUMN", required = true, description = "Decisions of the second person.")
        String second = "";

        @Option(
                names = "--json",
                description = "As JSON; a figure without a value is null, and its reason stands beside.")
        boolean json;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return orSaid(spec, () -> {
                LabelledFile table = LabelledFile.read(file);
                Agreement agreement = Agreement.between(table.labels(first), table.labels(second));
                spec.commandLine()
                        .getOut()
                        .println(
                                json
                                        ? JSON.writeValueAsString(AgreementSays.asData(agreement))
                                        : AgreementSays.asText(agreement));
                return 0;
            });
        }
    }

    /** A file that is not as expected is the user's slip: one sentence and 2; one that cannot be opened: 1. */
    private static int orSaid(CommandSpec spec, Supplier<Integer> work) {
        try {
            return work.get();
        } catch (LabelledFile.UnreadableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        } catch (UncheckedIOException e) {
            spec.commandLine()
                    .getErr()
                    .println(
                            e.getCause() instanceof NoSuchFileException none
                                    ? "There is no file " + none.getFile() + "."
                                    : "Could not read or write: " + e.getCause());
            return 1;
        }
    }
}
