package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.ledger.Problem;
import org.throughline.ledger.Problem.Kind;
import org.throughline.ledger.SigningKey;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.storage.Connections;

/** Whoever owns the database can change a row of the log, but not unseen. */
@ThroughlineTest
@DirtiesContext
class LogAuditTest {
    @Autowired
    MadeUp made;

    @Autowired
    Records records;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Connections connections;

    private long position;

    @BeforeEach
    void someLooks() throws SQLException {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        ChildId other = made.child("Ben", LocalDate.of(2016, 3, 3), council);
        for (int i = 0; i < 10; i++) {
            records.open(officer, child, "page " + i, () -> 1);
            records.list(officer, "list " + i, List.of(child, other), () -> 1);
        }
        sequencer.placeAll();
        sequencer.signNow();
        position = Long.parseLong(asked("SELECT max(position) - 12 FROM sharing.access_link"));
        assertThat(audit().isGood()).as(audit().toString()).isTrue();
    }

    @Test
    void changed_words_are_named_at_their_row() throws SQLException {
        tampered(
                "UPDATE sharing.access_entry SET shown_name = 'Somebody Else' WHERE id = " + entryAt(position),
                "UPDATE sharing.access_entry SET shown_name = 'SEND_OFFICER Testperson' WHERE id = "
                        + entryAt(position),
                Kind.ALTERED);
    }

    @Test
    void a_back_dated_look_is_named() throws SQLException {
        tampered(
                "UPDATE sharing.access_entry SET at = at - interval '1 year' WHERE id = " + entryAt(position),
                "UPDATE sharing.access_entry SET at = at + interval '1 year' WHERE id = " + entryAt(position),
                Kind.ALTERED);
    }

    @Test
    void a_deleted_row_is_named() throws SQLException {
        tampered(
                "CREATE TABLE sharing.kept_aside AS SELECT * FROM sharing.access_link WHERE position = " + position
                        + "; DELETE FROM sharing.access_link WHERE position = " + position,
                "INSERT INTO sharing.access_link SELECT * FROM sharing.kept_aside; DROP TABLE sharing.kept_aside",
                Kind.DELETED);
    }

    @Test
    void two_rows_that_changed_places_are_named() throws SQLException {
        String swap = """
                UPDATE sharing.access_link SET position = -1 WHERE position = %1$d;
                UPDATE sharing.access_link SET position = %1$d WHERE position = %2$d;
                UPDATE sharing.access_link SET position = %2$d WHERE position = -1
                """.formatted(position, position + 1);
        tampered(swap, swap, Kind.ALTERED);
    }

    @Test
    void a_look_moved_to_another_view_is_named() throws SQLException {
        String here = entryAt(position);
        String there = entryAt(position + 3);
        String swap =
                "UPDATE sharing.access_link SET entry_id = CAST(CASE WHEN position = %d THEN %s ELSE %s END AS uuid) WHERE position IN (%d, %d)";
        tampered(
                swap.formatted(position, there, here, position, position + 3),
                swap.formatted(position, here, there, position, position + 3),
                Kind.ALTERED);
    }

    /** With every hash made to fit: the row no longer gives itself away, the signature does. */
    @Test
    void an_end_that_was_cut_off_shows_against_the_tree_and_the_signature() throws SQLException {
        asOwner("CREATE TABLE sharing.kept_aside AS SELECT * FROM sharing.access_link WHERE position >= " + position
                + "; DELETE FROM sharing.access_link WHERE position >= " + position);
        LogAudit.Result result = audit();
        assertThat(result.isGood()).isFalse();
        assertThat(result.beside()).anyMatch(sentence -> sentence.contains("should have"));
        asOwner("INSERT INTO sharing.access_link SELECT * FROM sharing.kept_aside; DROP TABLE sharing.kept_aside");
        assertThat(audit().isGood()).isTrue();
    }

    @Test
    void a_log_signed_with_another_key_than_the_published_one_is_not_believed() throws SQLException {
        try (Connection app = connections.asApp()) {
            LogAudit.Result result = LogAudit.of(
                            app,
                            java.util.Optional.of(
                                    SigningKey.inMemory("elsewhere/access-log").logKey()))
                    .orElseThrow();
            assertThat(result.isGood()).isFalse();
            assertThat(result.rows().problems()).extracting(Problem::kind).contains(Kind.BAD_SIGNATURE);
        }
    }

    private void tampered(String change, String undo, Kind kind) throws SQLException {
        asOwner(change);
        LogAudit.Result result = audit();
        asOwner(undo);
        assertThat(result.rows().problems()).extracting(Problem::kind).contains(kind);
        assertThat(result.rows().problems())
                .extracting(Problem::where)
                .anySatisfy(where -> assertThat(where instanceof Problem.Rows rows
                                && (rows.covers(position) || rows.covers(position + 1)))
                        .isTrue());
        assertThat(audit().isGood()).as("as it was before").isTrue();
    }

    private LogAudit.Result audit() throws SQLException {
        try (Connection app = connections.asApp()) {
            return LogAudit.of(app, java.util.Optional.empty()).orElseThrow();
        }
    }

    private String entryAt(long at) throws SQLException {
        return "'" + asked("SELECT entry_id FROM sharing.access_link WHERE position = " + at) + "'";
    }

    private String asked(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement();
                var rs = statement.executeQuery(sql)) {
            rs.next();
            return String.valueOf(rs.getString(1));
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
