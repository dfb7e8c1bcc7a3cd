package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** References on platform work, labelled by others and never used for weights: real exports of information systems and economics. */
class PlatformWorkTest {

    @Test
    void works_of_a_field_nobody_here_tuned_to_come_together_and_editorials_stay_apart() {
        check("as exported", set("references", true));
    }

    @Test
    void they_do_so_without_dois_too() {
        check("without DOIs", set("references", false));
    }

    @Test
    void references_looked_at_once_keep_the_bar_with_and_without_dois() {
        check("looked at once, as exported", set("looked-at-once", true));
        check("looked at once, without DOIs", set("looked-at-once", false));
    }

    private static void check(String how, LabelledSet set) {
        List<List<Integer>> clusters = Publications.of(set.records()).linked().clusters();
        Score score = Score.of(clusters, set.truth());
        System.out.printf("platform work, %s: %s%n", how, score);
        tell(clusters, set);
        assertThat(score.precision()).as(how).isGreaterThanOrEqualTo(0.995);
        assertThat(score.recall()).as(how).isGreaterThanOrEqualTo(0.96);
    }

    private static void tell(List<List<Integer>> clusters, LabelledSet set) {
        int[] clusterOf = new int[set.truth().length];
        for (int i = 0; i < clusters.size(); i++) {
            for (int member : clusters.get(i)) {
                clusterOf[member] = i;
            }
        }
        for (int i = 1; i < clusterOf.length; i++) {
            boolean one = set.truth()[i] == set.truth()[i - 1];
            if (one != (clusterOf[i] == clusterOf[i - 1])) {
                System.out.printf(
                        "  %s: %s%n    %s%n",
                        one ? "left apart" : "wrongly joined",
                        set.records().get(i - 1),
                        set.records().get(i));
            }
        }
    }

    private static LabelledSet set(String file, boolean dois) {
        List<Publication> records = new ArrayList<>();
        List<Integer> truth = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlatformWorkTest.class.getResourceAsStream("/platform-work/" + file + ".txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] field = line.split("\\|", -1);
                truth.add(Integer.parseInt(field[0]));
                records.add(new Publication(
                        field[1],
                        field[2],
                        Arrays.asList(field[3].split("; ")),
                        field[4],
                        field[5],
                        field[6],
                        field[7],
                        field[8],
                        dois && !field[9].isEmpty() ? List.of(field[9]) : List.of(),
                        List.of(),
                        ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LabelledSet(
                "platform work",
                records,
                truth.stream().mapToInt(Integer::intValue).toArray());
    }
}
