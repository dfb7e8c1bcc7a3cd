package org.throughline.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ledger.Chain;
import org.throughline.ledger.Hash;
import org.throughline.ledger.LogRow;
import org.throughline.ledger.PlacedLink;
import org.throughline.ledger.Salt;
import org.throughline.ledger.SignedCheckpoint;

/** The SQL by which the whole access log is gone through, row by row. */
class AuditStore {
    static final String ALL_LINKS = """
            SELECT l.position, l.number, l.salt, l.entry_hash, l.chain_hash, l.leaf_hash, c.commitment, c.child_id, c.disclosure,
                   e.id AS kept, e.at, e.account_id, e.person_id, e.seat_id, e.shown_name, e.shown_role, e.shown_agency, e.purpose, e.page
              FROM sharing.access_link l
              LEFT JOIN sharing.access_chain c ON c.id = l.chain_id
              LEFT JOIN sharing.access_entry e ON e.id = l.entry_id
             ORDER BY l.position
            """;
    static final String ALL_CHECKPOINTS = "SELECT note FROM sharing.access_checkpoint ORDER BY size";
    static final String ALL_CHAINS = "SELECT id, salt, commitment FROM sharing.access_chain";
    static final String CHAINS_THAT_DIFFER = """
            SELECT c.id, c.length, coalesce(max(l.number), 0) AS last
              FROM sharing.access_chain c LEFT JOIN sharing.access_link l ON l.chain_id = c.id
             GROUP BY c.id, c.length HAVING c.length <> coalesce(max(l.number), 0) LIMIT 100
            """;
    static final String WAITING_NOW = "SELECT count(*) FROM sharing.access_unplaced";

    private static final Hash NO_CHAIN = Hash.of(new byte[Hash.LENGTH]);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    /** @param jdbc on one connection in one transaction, so that rows come as they are read and not all at once */
    AuditStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    Stream<LogRow> rows() {
        return jdbc.queryForStream(ALL_LINKS, (rs, _) -> {
            if (rs.getObject("kept") != null && rs.getObject("commitment") != null) {
                return LooksStore.placedView(rs).row();
            }
            byte[] chain = rs.getBytes("commitment");
            PlacedLink link = new PlacedLink(
                    rs.getLong("position"),
                    chain == null ? NO_CHAIN : Hash.of(chain),
                    rs.getLong("number"),
                    AccessLogStore.hash(rs, "entry_hash"),
                    AccessLogStore.hash(rs, "chain_hash"));
            return new LogRow(link, AccessLogStore.hash(rs, "leaf_hash"), Optional.empty(), Optional.empty());
        });
    }

    Stream<SignedCheckpoint> checkpoints() {
        return jdbc.queryForStream(ALL_CHECKPOINTS, (rs, _) -> SignedCheckpoint.parse(rs.getString("note")));
    }

    /** Chains whose name in the log is not the one that follows from their id and salt. */
    List<UUID> renamedChains() {
        return client
                .sql(ALL_CHAINS)
                .query((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    Hash named = new Chain(id, Salt.of(rs.getBytes("salt"))).commitment();
                    return named.equals(AccessLogStore.hash(rs, "commitment"))
                            ? Optional.<UUID>empty()
                            : Optional.of(id);
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<String> chainsThatDiffer() {
        return client.sql(CHAINS_THAT_DIFFER)
                .query((rs, _) -> "chain " + rs.getString("id") + " should have " + rs.getLong("length")
                        + " entries, and its last is number " + rs.getLong("last"))
                .list();
    }

    long waiting() {
        return client.sql(WAITING_NOW).query(Long.class).single();
    }
}
