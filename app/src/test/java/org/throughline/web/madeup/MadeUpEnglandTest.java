package org.throughline.web.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.people.ChildId;
import org.throughline.sharing.LogAudit;
import org.throughline.sharing.Rights;
import org.throughline.storage.Connections;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;

/** Made-up children are as real ones would be: rights by the rules, a whole log, shares as published; by seed. */
class MadeUpEnglandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final MadeUpEngland.Size SOME = new MadeUpEngland.Size(2_300, 2, 7);

    @TempDir
    Path folder = Path.of("");

    @Test
    void rights_are_those_that_the_rules_give_the_log_is_whole_and_a_stopped_load_goes_on() throws SQLException {
        Connections connections = TestDatabase.freshCopyOf("migrated", Server::migrate);
        var stops = new MadeUpEngland(connections, TODAY, said -> {
            throw new IllegalStateException("power cut");
        });
        assertThatThrownBy(() -> stops.load(SOME, "nowhere")).hasMessage("power cut");
        long before = count(connections, "people.child");
        assertThat(before).isBetween(1L, 1_000L);
        List<String> said = new ArrayList<>();
        var goesOn = new MadeUpEngland(connections, TODAY, said::add);
        assertThat(goesOn.load(SOME, "nowhere").children()).isEqualTo(2_300 - before);
        assertThat(count(connections, "people.child")).isEqualTo(2_300);
        assertThat(said)
                .anySatisfy(line -> assertThat(line).containsPattern("Area [12] of 2: 2,300 of 2,300 children"));
        assertThat(goesOn.load(SOME, "nowhere").children()).isZero();

        try (ConfigurableApplicationContext app =
                Server.start(connections, new Options(false, 0, folder), new Today(false))) {
            for (String id : texts(connections, """
                (SELECT id::text FROM people.child ORDER BY id LIMIT 40)
                UNION (SELECT l.child_id::text FROM people.residence r JOIN people.child_link l ON l.person_id = r.child_person_id
                        WHERE r.until_date IS NOT NULL LIMIT 20)
                UNION (SELECT l.child_id::text FROM sharing.court_order o JOIN people.child_link l ON l.person_id = o.child_person_id LIMIT 10)
                """)) {
                assertThat(app.getBean(Rights.class).agree(new ChildId(UUID.fromString(id))))
                        .as(id)
                        .isTrue();
            }
            assertThat(wholeLog(connections).isGood()).isTrue();
        }
        assertThat(count(connections, "sharing.access_link")).isBetween(1_000L, 1_800L);
    }

    @Test
    void the_same_seed_and_day_make_the_same_children() throws SQLException {
        MadeUpEngland.Size few = new MadeUpEngland.Size(300, 2, 11);
        Connections one = TestDatabase.freshCopyOf("migrated", Server::migrate);
        Connections two = TestDatabase.freshCopyOf("migrated", Server::migrate);
        new MadeUpEngland(one, TODAY, _ -> {}).load(few, "nowhere");
        new MadeUpEngland(two, TODAY, _ -> {}).load(few, "nowhere");
        for (String table : List.of(
                "people.person",
                "people.residence",
                "people.name_key",
                "sharing.entitlement",
                "child.contribution",
                "child.content",
                "journey.fact",
                "journey.duty")) {
            String sum = "SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM " + table + " t";
            assertThat(texts(one, sum)).as(table).isEqualTo(texts(two, sum));
        }
        assertThat(texts(one, "SELECT count(DISTINCT perspective)::text FROM child.contribution"))
                .containsExactly("6");
    }

    @Test
    void areas_differ_in_size_as_councils_do_and_nobody_is_left_over() {
        for (int[] asked : new int[][] {{153, 1_318_300}, {1, 1}, {153, 153}, {3, 10}, {200, 2_000_000}}) {
            int[] sizes = AreaSizes.of(asked[1], asked[0]).children();
            assertThat(sizes).hasSize(asked[0]);
            assertThat(Arrays.stream(sizes).sum()).isEqualTo(asked[1]);
            assertThat(Arrays.stream(sizes).min().orElseThrow()).isPositive();
        }
        int[] england = AreaSizes.of(1_318_300, 153).children();
        assertThat(Arrays.stream(england).max().orElseThrow()).isBetween(35_000, 60_000);
    }

    /** As soon as the sequencer has signed what was loaded. */
    private static LogAudit.Result wholeLog(Connections connections) throws SQLException {
        for (int tries = 0; tries < 300; tries++) {
            try (Connection app = connections.asApp()) {
                if (LogAudit.lastCheckpoint(app).isPresent()) {
                    return LogAudit.of(app, Optional.empty()).orElseThrow();
                }
            }
            pause();
        }
        throw new AssertionError("The log was never signed");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Connections in, String table) throws SQLException {
        return Long.parseLong(texts(in, "SELECT count(*)::text FROM " + table).getFirst());
    }

    private static List<String> texts(Connections in, String sql) throws SQLException {
        try (Connection owner = in.asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rs.next()) {
                all.add(rs.getString(1));
            }
            return all;
        }
    }
}
