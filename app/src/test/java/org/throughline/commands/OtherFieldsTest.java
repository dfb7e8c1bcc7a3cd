package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.Publications;
import org.throughline.otherfields.Search;
import org.throughline.otherfields.SearchField;
import org.throughline.otherfields.Work;
import org.throughline.references.Input;
import org.throughline.references.ReadFile;
import org.throughline.references.ReferenceFiles;

/** Duplicates in searches of fields that nothing was tuned to, from the files that databases export. */
class OtherFieldsTest {

    @TempDir
    Path folder = Path.of("");

    private record Counted(int right, int wrong, int toRemove) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return toRemove == 0 ? 1 : (double) right / toRemove;
        }
    }

    private Counted count(SearchField field, long seed, boolean tell) throws IOException {
        Search search = Search.in(field, field == SearchField.OTHER_LANGUAGES ? 150 : 260, seed);
        List<Publication> publications = new ArrayList<>();
        List<Work> truth = new ArrayList<>();
        List<String> whence = new ArrayList<>();
        for (var file : search.files().entrySet()) {
            Path path = Files.writeString(folder.resolve(field + "-" + seed + "-" + file.getKey()), file.getValue());
            ReadFile read = new ReferenceFiles().readAll(Input.of(path));
            List<Work> told = search.truth().getOrDefault(file.getKey(), List.of());
            assertThat(read.references()).as(file.getKey()).hasSameSizeAs(told);
            read.references().forEach(reference -> {
                publications.add(AsPublication.of(reference));
                whence.add(file.getKey());
            });
            truth.addAll(told);
        }
        int right = 0;
        int wrong = 0;
        Map<Integer, Set<Integer>> parts = new TreeMap<>();
        List<List<Integer>> clusters = Publications.of(publications).linked().clusters();
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            Set<Integer> works = new HashSet<>();
            for (int member : clusters.get(cluster)) {
                works.add(truth.get(member).number());
                parts.computeIfAbsent(truth.get(member).number(), none -> new HashSet<>())
                        .add(cluster);
            }
            right += clusters.get(cluster).size() - works.size();
            wrong += works.size() - 1;
            if (tell && works.size() > 1) {
                System.out.println("JOINED " + field);
                clusters.get(cluster)
                        .forEach(member ->
                                System.out.println("   " + truth.get(member).number() + " " + whence.get(member) + " "
                                        + publications.get(member)));
            }
        }
        if (tell) {
            Map<Integer, List<Integer>> byCluster = new HashMap<>();
            parts.forEach((work, in) -> {
                if (in.size() > 1) {
                    System.out.println("PARTED " + field);
                    in.forEach(c -> clusters.get(c)
                            .forEach(member -> System.out.println(
                                    "   " + c + " " + truth.get(member).number() + " " + whence.get(member) + " "
                                            + publications.get(member))));
                }
            });
        }
        return new Counted(right, wrong, truth.size() - parts.size());
    }

    @Test
    void duplicates_are_found_and_nothing_else_is_joined_in_fields_that_nothing_was_tuned_to() throws IOException {
        long from = Long.getLong("otherfields.seed", 1);
        int seeds = Integer.getInteger("otherfields.seeds", 3);
        double precision = 0;
        double recall = 0;
        for (SearchField field : SearchField.values()) {
            Counted all = new Counted(0, 0, 0);
            for (long seed = from; seed < from + seeds; seed++) {
                Counted one = count(field, seed, Boolean.getBoolean("otherfields.tell"));
                all = new Counted(all.right + one.right, all.wrong + one.wrong, all.toRemove + one.toRemove);
                precision += one.precision();
                recall += one.recall();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-16s precision %.4f recall %.4f (right %d, wrong %d, to remove %d)%n",
                    field,
                    all.precision(),
                    all.recall(),
                    all.right,
                    all.wrong,
                    all.toRemove);
        }
        int sets = seeds * SearchField.values().length;
        System.out.printf(
                Locale.ROOT, "mean of %d sets: precision %.4f recall %.4f%n", sets, precision / sets, recall / sets);
        assertThat(precision / sets).isGreaterThanOrEqualTo(0.998);
        assertThat(recall / sets).isGreaterThanOrEqualTo(0.96);
    }
}
