package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.throughline.linkage.Link;
import org.throughline.linkage.Linked;

/** What holds for any references in any order. */
class LinkingProperties {

    @Property(tries = 12)
    void the_order_of_the_input_changes_nothing(@ForAll long seed) {
        List<Publication> records = HardSet.of(seed, 60, 2).records();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        Set<Set<Integer>> shuffled = new HashSet<>();
        for (List<Integer> cluster : Publications.of(
                        order.stream().map(records::get).toList())
                .linked()
                .clusters()) {
            Set<Integer> back = new HashSet<>();
            cluster.forEach(member -> back.add(order.get(member)));
            shuffled.add(back);
        }
        Set<Set<Integer>> straight = new HashSet<>();
        Publications.of(records).linked().clusters().forEach(cluster -> straight.add(new HashSet<>(cluster)));
        assertThat(shuffled).isEqualTo(straight);
    }

    @Property(tries = 8)
    void every_record_stands_in_exactly_one_cluster_and_identical_records_stand_together(@ForAll long seed) {
        List<Publication> records = new ArrayList<>(HardSet.of(seed, 40, 2).records());
        int half = records.size();
        records.addAll(List.copyOf(records));
        Linked linked = Publications.of(records).linked();
        List<Integer> members = new ArrayList<>();
        linked.clusters().forEach(members::addAll);
        assertThat(members).hasSize(records.size()).doesNotHaveDuplicates();
        for (List<Integer> cluster : linked.clusters()) {
            for (int member : cluster) {
                assertThat(cluster).contains((member + half) % records.size());
            }
        }
    }

    @Property(tries = 8)
    void the_links_alone_make_the_clusters_so_that_taking_all_back_gives_the_records_as_they_were(@ForAll long seed) {
        List<Publication> records = HardSet.of(seed, 60, 2).records();
        List<Publication> before = List.copyOf(records);
        Linked linked = Publications.of(records).linked();
        assertThat(clustersOf(records.size(), linked.links())).isEqualTo(linked.clusters());
        assertThat(clustersOf(records.size(), List.of())).hasSize(records.size());
        assertThat(records).isEqualTo(before);
    }

    /** Clusters by following links one after the other: slow and obvious. */
    private static List<List<Integer>> clustersOf(int size, List<Link> links) {
        int[] cluster = new int[size];
        for (int i = 0; i < size; i++) {
            cluster[i] = i;
        }
        for (Link link : links) {
            int from = cluster[link.first()];
            int to = cluster[link.second()];
            for (int i = 0; i < size; i++) {
                cluster[i] = cluster[i] == Math.max(from, to) ? Math.min(from, to) : cluster[i];
            }
        }
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> members = new ArrayList<>();
            for (int j = 0; j < size; j++) {
                if (cluster[j] == i) {
                    members.add(j);
                }
            }
            if (!members.isEmpty()) {
                clusters.add(members);
            }
        }
        return clusters;
    }
}
