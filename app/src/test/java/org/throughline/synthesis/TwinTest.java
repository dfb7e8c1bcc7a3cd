package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.linkage.Linked;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.Publications;
import org.throughline.references.Input;
import org.throughline.references.ReadFile;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceFiles;

/** The invented review. */
class TwinTest {
    private static final InventedReview.Made WHOLE = InventedReview.make(2025);

    @Test
    void the_whole_twin_has_the_size_of_the_published_review_and_the_same_seed_makes_the_same_files() {
        assertThat(WHOLE.files()).hasSize(11);
        assertThat(WHOLE.files().stream().mapToInt(Twin.TwinFile::records).sum())
                .isEqualTo(7_473);
        assertThat(new HashSet<>(WHOLE.titles())).hasSize(137);
        assertThat(InventedReview.make(2025).files().getLast().bytes())
                .isEqualTo(WHOLE.files().getLast().bytes());
        assertThat(new HashSet<>(works())).hasSize(Twin.RECORDS - InventedReview.TOLD_AGAIN);
        assertThat(new HashSet<>(works())).containsAll(WHOLE.belongIn());
    }

    @Test
    void each_file_is_read_whole_some_with_dois_some_with_addresses_and_some_with_none() {
        List<String> texts = WHOLE.files().stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
        assertThat(texts.stream().filter(text -> text.contains("https://doi.org/10.5555/")))
                .hasSize(2);
        assertThat(texts.stream().filter(text -> !text.contains("10.5555/"))).hasSize(4);
        assertThat(WHOLE.files())
                .allSatisfy(file -> assertThat(read(file).references()).hasSize(file.records()));
    }

    @Test
    void duplicates_are_found_as_databases_make_them_look_alikes_stay_apart_and_some_pairs_wait_for_a_person() {
        List<Integer> truth = works();
        List<Publication> told = WHOLE.files().stream()
                .flatMap(file -> read(file).references().stream())
                .map(reference -> held(reference).publication())
                .toList();
        Linked linked = Publications.of(told).linked();
        int right = 0;
        int wrong = 0;
        List<Publication> joinedWrongly = new ArrayList<>();
        for (List<Integer> cluster : linked.clusters()) {
            int works = (int) cluster.stream().map(truth::get).distinct().count();
            right += cluster.size() - works;
            wrong += works - 1;
            if (works > 1) {
                cluster.forEach(record -> joinedWrongly.add(told.get(record)));
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / InventedReview.TOLD_AGAIN;
        long sameAfterAll = linked.keptApart().stream()
                .filter(pair -> truth.get(pair.first()).equals(truth.get(pair.second())))
                .count();
        System.out.printf(
                "Whole twin: %d told again, %d of them found, %d joined wrongly: precision %.4f, recall %.4f; %d pairs for a person, of which %d are the same; look-alikes %s%n",
                InventedReview.TOLD_AGAIN,
                right,
                wrong,
                precision,
                recall,
                linked.keptApart().size(),
                sameAfterAll,
                WHOLE.lookAlikes());
        assertThat(precision).as("%s", joinedWrongly).isGreaterThanOrEqualTo(0.999);
        assertThat(recall).isGreaterThanOrEqualTo(0.97);
        assertThat(linked.keptApart()).hasSizeBetween(50, Deduplicating.MOST_DOUBTS);
        assertThat(sameAfterAll).isPositive();
    }

    @Test
    void the_small_twin_is_as_large_as_one_wants() {
        Twin.Made twin = Twin.make(2025, 1_000, 11, 20);
        assertThat(twin.files().stream().mapToInt(Twin.TwinFile::records).sum()).isEqualTo(1_000);
        assertThat(new HashSet<>(twin.belongIn())).hasSize(20);
        assertThat(Optional.of(twin.duplicates())).contains(200);
    }

    private static List<Integer> works() {
        return WHOLE.works().stream().flatMap(List::stream).toList();
    }

    private static ReadFile read(Twin.TwinFile file) {
        return new ReferenceFiles().readAll(Input.of(file.name(), file.bytes()));
    }

    /** As the workbench holds it. */
    private static Held held(Reference reference) {
        Map<String, Object> row = new HashMap<>(ReferenceStore.row(1, reference));
        List<String> texts = new ArrayList<>();
        for (String name : List.of(
                "kind",
                "title",
                "abstract_text",
                "authors",
                "year",
                "container",
                "volume",
                "issue",
                "pages",
                "dois",
                "numbers",
                "keywords",
                "publisher",
                "other_names",
                "trials")) {
            texts.add((String) row.getOrDefault(name, ""));
        }
        return new Held(
                UUID.randomUUID(),
                "",
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8),
                texts.get(9),
                texts.get(10),
                texts.get(11),
                texts.get(12),
                texts.get(13),
                texts.get(14));
    }
}
