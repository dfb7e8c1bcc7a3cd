package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.linkage.Linked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Precision and recall on labelled sets, counted by records removed; pairwise figures are printed beside them. */
class LabelledSetsTest {

    @Test
    void no_wrong_merge_and_almost_every_duplicate_on_the_labelled_sets() {
        double precision = 0;
        double recall = 0;
        for (String name : LabelledSet.NAMES) {
            LabelledSet set = LabelledSet.read(name);
            List<List<Integer>> clusters =
                    Publications.of(set.records()).linked().clusters();
            Score score = Score.of(clusters, set.truth());
            clusters.stream()
                    .filter(cluster -> cluster.stream()
                                    .map(member -> set.truth()[member])
                                    .distinct()
                                    .count()
                            > 1)
                    .forEach(cluster -> cluster.forEach(member -> System.out.println("  wrongly joined: "
                            + set.truth()[member] + " " + set.records().get(member))));
            System.out.printf("%-12s %s%n", name, score);
            assertThat(score.precision()).as(name).isGreaterThanOrEqualTo(0.997);
            assertThat(score.recall()).as(name).isGreaterThanOrEqualTo(0.98);
            precision += score.precision();
            recall += score.recall();
        }
        assertThat(precision / LabelledSet.NAMES.size()).isGreaterThanOrEqualTo(0.999);
        assertThat(recall / LabelledSet.NAMES.size()).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void weights_learned_without_a_set_meet_the_bar_on_it() {
        List<LabelledSet> sets =
                LabelledSet.NAMES.stream().map(LabelledSet::read).toList();
        double precision = 0;
        double recall = 0;
        for (LabelledSet left : sets) {
            List<LabelledSet> others = sets.stream().filter(set -> set != left).toList();
            Weights weights = LearnWeights.from(others);
            Score score =
                    Score.of(Publications.of(left.records(), weights).linked().clusters(), left.truth());
            System.out.printf("without %-12s %s%n", left.name(), score);
            precision += score.precision();
            recall += score.recall();
        }
        assertThat(precision / sets.size()).isGreaterThanOrEqualTo(0.995);
        assertThat(recall / sets.size()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void known_hard_pairs_are_judged_as_their_collectors_judge_them() {
        var file = LabelledSet.folder().resolve("edge-cases").resolve("test_cases.json");
        for (JsonNode one : new JsonMapper().readTree(file.toFile()).get("cases")) {
            Publications pair = Publications.of(
                    List.of(LabelledSet.ofJson(one.get("record_a")), LabelledSet.ofJson(one.get("record_b"))));
            assertThat(pair.linked().clusters().size() == 1)
                    .as(one.get("id").asString())
                    .isEqualTo(one.get("expected_duplicate").asBoolean());
        }
    }

    @Test
    void small_sets_with_and_without_duplicates_come_out_as_their_names_say() {
        assertThat(edge("dupes-obvious").toRemove()).isEqualTo(100);
        assertThat(edge("nodupes").toRemove()).isZero();
        assertThat(edge("isbn-false-dupe").toRemove()).isZero();
        assertThat(edge("dupeissues").toRemove()).isEqualTo(1);
    }

    private static Linked edge(String name) {
        List<Publication> records = new ArrayList<>();
        new JsonMapper()
                .readTree(LabelledSet.folder()
                        .resolve("edge-cases")
                        .resolve(name + ".json")
                        .toFile())
                .forEach(node -> records.add(LabelledSet.ofJson(node)));
        return Publications.of(records).linked();
    }
}
