package org.throughline.sharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.throughline.ledger.LogKey;
import org.throughline.ledger.Report;
import org.throughline.ledger.RowVerifier;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.ledger.TreeReader;

/** Goes through the whole access log in a database and names what was changed, deleted, added or moved. */
public final class LogAudit {

    /** What was found: of the rows, and beside them; and how many views still wait for their place. */
    public record Result(Report rows, List<String> beside, long waiting) {
        public boolean isGood() {
            return rows.isGood() && beside.isEmpty();
        }
    }

    private LogAudit() {}

    /**
     * Reads as the role that serves requests, in one transaction, and changes nothing.
     *
     * @param published the key that the log's owner has published; without it the key in the database is believed
     */
    public static Optional<Result> of(Connection app, Optional<LogKey> published) throws SQLException {
        app.setAutoCommit(false);
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(app, true));
        jdbc.setFetchSize(2_000);
        become(jdbc);
        TreeStore trees = new TreeStore(JdbcClient.create(jdbc));
        Optional<TreeStore.Tree> tree = trees.tree();
        Optional<LogKey> key = published.or(() -> tree.flatMap(TreeStore.Tree::key));
        if (tree.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        AuditStore store = new AuditStore(jdbc);
        try (var checkpoints = store.checkpoints();
                var rows = store.rows()) {
            Report report = new RowVerifier(key.get())
                    .against(checkpoints.iterator())
                    .withTiles(trees.tiles())
                    .verify(rows.iterator());
            return Optional.of(
                    new Result(report, beside(store, trees, tree.get(), key.get(), report), store.waiting()));
        } finally {
            app.rollback();
        }
    }

    /** The last signed checkpoint, for a witness to keep. */
    public static Optional<SignedCheckpoint> lastCheckpoint(Connection app) throws SQLException {
        app.setAutoCommit(false);
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(app, true));
        try {
            become(jdbc);
            return new TreeStore(JdbcClient.create(jdbc)).lastCheckpoint();
        } finally {
            app.rollback();
        }
    }

    private static List<String> beside(
            AuditStore store, TreeStore trees, TreeStore.Tree tree, LogKey key, Report report) {
        List<String> beside = new ArrayList<>();
        tree.key()
                .filter(kept -> !kept.equals(key))
                .ifPresent(
                        kept -> beside.add("the key in the database is " + kept + ", and that is not the one given"));
        store.renamedChains().forEach(id -> beside.add("chain " + id + " was given another name"));
        beside.addAll(store.chainsThatDiffer());
        long size = tree.state().size();
        if (size != report.entries()) {
            beside.add("the tree should have %d entries, and %d were found".formatted(size, report.entries()));
        } else if (report.isGood()
                && !new TreeReader(size, trees.tiles())
                        .root()
                        .equals(tree.state().root())) {
            beside.add("the kept state of the tree does not fit its entries");
        }
        return beside;
    }

    private static void become(JdbcTemplate jdbc) {
        Viewer service = Viewer.service(Purpose.SEQUENCER, LocalDate.now(ZoneOffset.UTC));
        JdbcClient.create(jdbc)
                .sql(Acting.TELL_WHO_ACTS)
                .param("account", service.account().toString())
                .param("person", service.person().toString())
                .param("seat", service.seat().toString())
                .param("agency", "")
                .param("purpose", service.purpose().name())
                .param("today", service.today().toString())
                .query()
                .listOfRows();
    }
}
