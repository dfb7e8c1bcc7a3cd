package org.throughline.sharing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.ledger.Hash;
import org.throughline.ledger.LogKey;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.ledger.Tiles;
import org.throughline.ledger.TreeState;

/** The SQL of the log's tree: its state, its kept subtrees, its signed checkpoints. */
@Repository
class TreeStore {
    static final String TREE = "SELECT origin, log_key, state FROM sharing.access_tree";
    static final String PLANT_TREE =
            "INSERT INTO sharing.access_tree (origin, state) VALUES (:origin, :state) ON CONFLICT DO NOTHING";
    static final String GROW_TREE = "UPDATE sharing.access_tree SET state = :state";
    static final String NAME_KEY = "UPDATE sharing.access_tree SET log_key = :key WHERE log_key IS NULL";
    static final String LEAVES = """
            SELECT leaf_hash FROM sharing.access_link
             WHERE position >= :from AND position < :to ORDER BY position LIMIT 1000
            """;
    static final String TILES = """
            SELECT hash FROM sharing.access_tile
             WHERE height = :height AND index >= :from AND index < :to ORDER BY index LIMIT 1000
            """;
    static final String ADD_CHECKPOINT =
            "INSERT INTO sharing.access_checkpoint (size, note, signed_at) VALUES (:size, :note, :at) ON CONFLICT DO NOTHING";
    static final String LAST_CHECKPOINT = "SELECT note FROM sharing.access_checkpoint ORDER BY size DESC LIMIT 1";
    static final String CHECKPOINT_SIZES = """
            SELECT size FROM sharing.access_checkpoint WHERE size < :before ORDER BY size DESC LIMIT :most
            """;

    private final JdbcClient jdbc;

    TreeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tree as far as it has grown, the name under which its log signs, and the key with which it once signed. */
    record Tree(String origin, Optional<LogKey> key, TreeState state) {}

    Optional<Tree> tree() {
        return jdbc.sql(TREE)
                .query((rs, _) -> new Tree(
                        rs.getString("origin"),
                        Optional.ofNullable(rs.getString("log_key")).map(LogKey::parse),
                        TreeState.fromBytes(rs.getBytes("state"))))
                .optional();
    }

    void plant(String origin) {
        jdbc.sql(PLANT_TREE)
                .param("origin", origin)
                .param("state", TreeState.empty().toBytes())
                .update();
    }

    void grown(TreeState state) {
        jdbc.sql(GROW_TREE).param("state", state.toBytes()).update();
    }

    void nameKey(LogKey key) {
        jdbc.sql(NAME_KEY).param("key", key.toString()).update();
    }

    /** The hashes from which proofs are made; leaves are read from the links themselves. */
    Tiles tiles() {
        return (height, from, to) -> height == 0 ? read(LEAVES, 0, from, to) : read(TILES, height, from, to);
    }

    private List<Hash> read(String sql, int height, long from, long to) {
        var asked = jdbc.sql(sql).param("from", from).param("to", to);
        return (height == 0 ? asked : asked.param("height", height))
                .query((rs, _) -> Hash.of(rs.getBytes(1)))
                .list();
    }

    void add(SignedCheckpoint signed, Instant at) {
        jdbc.sql(ADD_CHECKPOINT)
                .param("size", signed.checkpoint().size())
                .param("note", signed.toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<SignedCheckpoint> lastCheckpoint() {
        return jdbc.sql(LAST_CHECKPOINT).query(String.class).optional().map(SignedCheckpoint::parse);
    }

    /** Sizes of checkpoints that a family may hold from before, newest first. */
    List<Long> checkpointSizes(long before, int most) {
        return jdbc.sql(CHECKPOINT_SIZES)
                .param("before", before)
                .param("most", most)
                .query(Long.class)
                .list();
    }
}
