package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.CannotCreateTransactionException;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.ledger.TreeReader;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.storage.Connections;

@ThroughlineTest
@DirtiesContext
class SequencerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    MadeUp made;

    @Autowired
    Records records;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Sequencing sequencing;

    @Autowired
    TreeStore trees;

    @Autowired
    Acting acting;

    @Autowired
    Connections connections;

    private Agency council;
    private Agency school;
    private ChildId child;
    private Viewer senco;

    @BeforeEach
    void aChildAtASchool() {
        Area area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        school = made.agency(Sector.EDUCATION, area.id());
        senco = made.staff(Role.SENCO, school);
        child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        made.involve(school, Role.SENCO, child);
    }

    @Test
    void nothing_is_shown_when_the_log_cannot_be_written_and_it_is_shown_again_when_it_can() throws Exception {
        for (String table : List.of("sharing.access_entry", "sharing.access_unplaced")) {
            AtomicBoolean read = new AtomicBoolean();
            asOwner("REVOKE INSERT ON " + table + " FROM " + connections.app().user());
            try {
                assertThatThrownBy(() -> records.open(senco, child, "test", () -> {
                            read.set(true);
                            return "record";
                        }))
                        .isInstanceOf(RuntimeException.class);
                assertThatThrownBy(() -> records.list(senco, "test", List.of(child), () -> {
                            read.set(true);
                            return "record";
                        }))
                        .isInstanceOf(RuntimeException.class);
                assertThat(read).isFalse();
            } finally {
                asOwner("GRANT INSERT ON " + table + " TO " + connections.app().user());
            }
        }
        assertThat(records.open(senco, child, "test", () -> "record")).contains("record");
    }

    @Test
    void a_read_that_fails_leaves_no_line_in_the_log() {
        long before = count("SELECT count(*) FROM sharing.access_entry");
        assertThatThrownBy(() -> records.open(senco, child, "test", () -> {
                    throw new IllegalStateException("the page could not be read");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("SELECT count(*) FROM sharing.access_entry")).isEqualTo(before);
    }

    /** C-5 and A-1: 64 writers at once, two sequencers at once, lists of several children among the views. */
    @Test
    void sixty_four_writers_at_once_get_gapless_places_and_gapless_numbers() throws Exception {
        List<ChildId> children = new ArrayList<>(List.of(child));
        for (int i = 0; i < 4; i++) {
            ChildId another = made.child("Child " + i, LocalDate.of(2016, 1, 1), council);
            made.involve(school, Role.SENCO, another);
            children.add(another);
        }
        sequencer.placeAll();
        long before = count("SELECT count(*) FROM sharing.access_link");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<java.util.concurrent.Future<?>>();
            for (int w = 0; w < 64; w++) {
                int writer = w;
                writers.add(pool.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        ChildId one = children.get((writer + i) % children.size());
                        if (i % 5 == 0) {
                            patiently(() -> records.list(senco, "list", children, () -> 1));
                        } else {
                            patiently(() -> records.open(senco, one, "page", () -> 1));
                        }
                        if (writer % 32 == 0) {
                            patiently(sequencer::placeAll);
                        }
                    }
                }));
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        sequencer.placeAll();

        int expected = 64 * (8 + 2 * children.size());
        long all = count("SELECT count(*) FROM sharing.access_link");
        assertThat(all - before).isEqualTo(expected);
        assertThat(numbers("SELECT position FROM sharing.access_link ORDER BY position"))
                .isEqualTo(LongStream.range(0, all).boxed().toList());
        assertThat(count("SELECT count(*) FROM sharing.access_unplaced")).isZero();
        for (var chain : numbers("SELECT length FROM sharing.access_chain")) {
            assertThat(chain).isPositive();
        }
        assertThat(count("""
                SELECT count(*) FROM sharing.access_chain c
                 WHERE c.length <> (SELECT count(*) FROM sharing.access_link l WHERE l.chain_id = c.id)
                    OR c.length <> (SELECT max(number) FROM sharing.access_link l WHERE l.chain_id = c.id)
                """)).isZero();
    }

    /** A writer for whom no connection is free has not begun, and tries again. */
    private static void patiently(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (CannotCreateTransactionException busy) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void what_is_signed_is_the_tree_of_all_that_was_placed() {
        records.open(senco, child, "page", () -> 1);
        sequencer.placeAll();
        sequencer.signNow();

        acting.doAs(Viewer.service(Purpose.SEQUENCER, TODAY), () -> {
            var tree = trees.tree().orElseThrow();
            SignedCheckpoint signed = trees.lastCheckpoint().orElseThrow();
            Checkpoint checkpoint = signed.checkpoint();
            assertThat(signed.isSignedBy(tree.key().orElseThrow())).isTrue();
            assertThat(checkpoint.size()).isEqualTo(tree.state().size());
            assertThat(new TreeReader(checkpoint.size(), trees.tiles()).root()).isEqualTo(checkpoint.root());
        });
    }

    @Test
    void it_signs_once_and_then_not_again_before_ten_minutes_or_a_thousand_entries() {
        records.open(senco, child, "page", () -> 1);
        sequencer.placeAll();
        sequencer.signNow();
        records.open(senco, child, "page", () -> 1);
        sequencer.placeAll();
        assertThat(sequencer.signIfDue()).isEmpty();
        for (int i = 0; i < 10; i++) {
            List<ChildId> same = new ArrayList<>();
            for (int j = 0; j < 100; j++) {
                same.add(child);
            }
            records.list(senco, "list", same, () -> 1);
        }
        sequencer.placeAll();
        boolean signedHere = sequencer.signIfDue().isPresent();
        // asked afterwards: the thread may have placed the last entry and not yet signed a moment ago
        boolean signedByTheThread = acting.as(
                Viewer.service(Purpose.SEQUENCER, TODAY),
                () -> trees.lastCheckpoint().orElseThrow().checkpoint().size()
                        == trees.tree().orElseThrow().state().size());
        assertThat(signedHere || signedByTheThread).isTrue();
    }

    @Test
    void a_view_that_waits_too_long_raises_an_alarm_that_names_nobody() throws Exception {
        asOwner("REVOKE INSERT ON sharing.access_link FROM " + connections.app().user());
        try {
            records.open(senco, child, "page", () -> 1);
            asOwner("UPDATE sharing.access_unplaced SET since = since - interval '11 seconds'");
            sequencing.round();
            assertThat(sequencing.state().alarm()).isTrue();
            assertThat(sequencing.state().longest()).isGreaterThan(Sequencing.TOO_LONG);
            assertThat(sequencing.state().toString()).doesNotContain("SENCO", "Testperson", child.toString());
        } finally {
            asOwner("GRANT INSERT ON sharing.access_link TO "
                    + connections.app().user());
        }
        sequencing.round();
        assertThat(sequencing.state().alarm()).isFalse();
    }

    @Test
    void on_the_way_out_everything_is_placed_and_signed() {
        records.open(senco, child, "page", () -> 1);
        sequencing.stop();
        try {
            long links = count("SELECT count(*) FROM sharing.access_link");
            long signed = acting.as(
                    Viewer.service(Purpose.SEQUENCER, TODAY),
                    () -> trees.lastCheckpoint().orElseThrow().checkpoint().size());
            assertThat(signed).isEqualTo(links).isPositive();
            assertThat(count("SELECT count(*) FROM sharing.access_unplaced")).isZero();
        } finally {
            sequencing.start();
        }
    }

    @Test
    void a_node_with_another_key_does_not_start_a_second_history() throws Exception {
        records.open(senco, child, "page", () -> 1);
        sequencer.placeAll();
        sequencer.signNow();
        records.open(senco, child, "page", () -> 1);
        sequencer.placeAll();
        Sequencer elsewhere = new Sequencer(
                acting,
                new AccessLogStore(JdbcClient.create(jdbc())),
                trees,
                new LogSigning(
                        java.nio.file.Files.createTempDirectory("key")
                                .resolve("k.pem")
                                .toString(),
                        ""),
                java.time.Clock.systemUTC());
        assertThatThrownBy(elsewhere::signNow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("throughline.ledger.key");
    }

    @Autowired
    JdbcTemplate template;

    private JdbcTemplate jdbc() {
        return template;
    }

    private long count(String sql) {
        return numbers(sql).getFirst();
    }

    private List<Long> numbers(String sql) {
        try (Connection owner = connections.asOwner()) {
            return JdbcClient.create(new SingleConnectionDataSource(owner, true))
                    .sql(sql)
                    .query(Long.class)
                    .list();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void asOwner(String sql) throws java.sql.SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
