package org.throughline.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ranking.Draw;
import org.throughline.ranking.LabelledFile;
import org.throughline.ranking.RankingModel;
import org.throughline.ranking.Simulation;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One replayed screening, as it was asked for on the command line, and its result. */
record ScreeningReplay(
        Path file, String label, String relevant, String irrelevant, String model, long seed, Optional<Integer> batch) {
    private static final int LARGEST_BATCH = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /**
     * What is written.
     *
     * @param batch references in a batch, null when the model learns after each reference
     * @param records references with a decision
     * @param relevant how many of them are relevant
     * @param unlabelled references left out because their label is blank
     * @param idColumn where the ids come from, "row number" when from none
     * @param read references read to the last relevant one, the two examples included
     * @param order ids of all references: those read, then the others as last ranked
     * @param rows numbers of their rows, from 0
     * @param labels of the same, 1 or 0
     * @param cameUp how each of those read came up
     */
    record Result(
            String model,
            long seed,
            @Nullable Integer batch,
            int records,
            int relevant,
            int unlabelled,
            String idColumn,
            int read,
            double wss95,
            double rrf10,
            double loss,
            double atd,
            SecondsPerRefit secondsPerRefit,
            List<String> order,
            List<Integer> rows,
            List<Integer> labels,
            List<Draw.Way> cameUp) {}

    record SecondsPerRefit(double mean, double max, int refits) {}

    /** Runs and writes; gives the exit code. Says what it did, not the result, on {@code progress}. */
    int writeTo(Path out, PrintWriter progress) {
        Optional<RankingModel> chosen = RankingModel.called(model);
        if (chosen.isEmpty()) {
            progress.println("There is no model \"%s\"; there are: %s."
                    .formatted(
                            model,
                            String.join(
                                    ", ",
                                    Stream.of(RankingModel.values())
                                            .map(RankingModel::label)
                                            .toList())));
            return 2;
        }
        if (batch.filter(size -> size < 1 || size > LARGEST_BATCH).isPresent()) {
            progress.println(
                    "--batch: expected a whole number from 1 to %d, found %d.".formatted(LARGEST_BATCH, batch.get()));
            return 2;
        }
        if (!ReferenceInputs.canBeWritten(out, progress)) {
            return 2;
        }
        LabelledFile table = LabelledFile.read(file);
        List<Optional<Boolean>> decided = table.labels(label);
        List<Integer> rows = IntStream.range(0, table.size())
                .filter(row -> decided.get(row).isPresent())
                .boxed()
                .toList();
        for (boolean wanted : new boolean[] {true, false}) {
            if (decided.stream().noneMatch(Optional.of(wanted)::equals)) {
                progress.println("The column \"%s\" has no reference that is %s: there is nothing to replay."
                        .formatted(label, wanted ? "relevant" : "irrelevant"));
                return 2;
            }
        }
        Optional<Integer> first = example(table, decided, relevant, true, progress);
        Optional<Integer> second = example(table, decided, irrelevant, false, progress);
        if (first.isEmpty() || second.isEmpty()) {
            return 2;
        }
        var texts = table.texts();
        Simulation simulation = new Simulation(
                rows.stream().map(texts::get).toList(),
                rows.stream().map(row -> decided.get(row).orElseThrow()).toList());
        var examples = new Simulation.Examples(rows.indexOf(first.get()), rows.indexOf(second.get()));
        Simulation.Run run = batch.isPresent()
                ? simulation.runInBatches(chosen.get(), examples, seed, batch.get())
                : simulation.run(chosen.get(), examples, seed);
        write(out, result(run, table, rows));
        progress.println("Read %d of %d references to the last relevant one; ids are taken from %s. Written to %s."
                .formatted(run.draws().size(), rows.size(), idColumn(table), out));
        return 0;
    }

    /** The first reference with this id that has the label it is given for. */
    private static Optional<Integer> example(
            LabelledFile table, List<Optional<Boolean>> decided, String id, boolean wanted, PrintWriter progress) {
        String kind = wanted ? "relevant" : "irrelevant";
        List<Integer> such = table.rowsOf(id);
        Optional<Integer> fitting = such.stream()
                .filter(row -> decided.get(row).equals(Optional.of(wanted)))
                .findFirst();
        if (such.isEmpty()) {
            progress.println(
                    "--%s: there is no reference \"%s\"; ids are taken from %s.".formatted(kind, id, idColumn(table)));
        } else if (fitting.isEmpty()) {
            progress.println("--%s: the reference \"%s\" is not labelled %s.".formatted(kind, id, kind));
        } else if (!table.id(fitting.get()).equals(id)) {
            progress.println("--%s: no reference has the id \"%s\"; taken as the number of a row.".formatted(kind, id));
        } else if (such.size() > 1) {
            progress.println("--%s: %d references have the id \"%s\"; the first that is %s is taken, row %d."
                    .formatted(kind, such.size(), id, kind, fitting.get()));
        }
        return fitting;
    }

    private Result result(Simulation.Run run, LabelledFile table, List<Integer> rows) {
        List<Integer> order = new ArrayList<>();
        run.draws().forEach(draw -> order.add(rows.get(draw.item())));
        run.unread().forEach(item -> order.add(rows.get(item)));
        List<Integer> labels = new ArrayList<>();
        run.labels().forEach(relevant -> labels.add(relevant ? 1 : 0));
        run.unread().forEach(item -> labels.add(0));
        var measures = run.measures();
        return new Result(
                model,
                seed,
                batch.orElse(null),
                rows.size(),
                (int) run.labels().stream().filter(relevant -> relevant).count(),
                table.size() - rows.size(),
                idColumn(table),
                run.draws().size(),
                measures.wss95(),
                measures.rrf10(),
                measures.loss(),
                measures.atd(),
                new SecondsPerRefit(
                        run.meanRefitSeconds().orElse(0),
                        run.longestRefitSeconds().orElse(0),
                        run.refitSeconds().size()),
                order.stream().map(table::id).toList(),
                order,
                labels,
                run.draws().stream().map(Draw::way).toList());
    }

    private static String idColumn(LabelledFile table) {
        return table.idColumnName().map(name -> "the column " + name).orElse("row numbers");
    }

    private static void write(Path out, Result result) {
        try {
            Files.writeString(out, JSON.writeValueAsString(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
