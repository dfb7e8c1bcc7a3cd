package org.throughline.sharing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.ledger.Chain;
import org.throughline.ledger.ChainHead;
import org.throughline.ledger.Hash;
import org.throughline.ledger.PlacedLink;
import org.throughline.ledger.Salt;
import org.throughline.ledger.TileHash;
import org.throughline.people.ChildId;

/** The SQL of the access log while it grows: a view is written, later placed. */
@Repository
class AccessLogStore {
    static final String ADD_ENTRY = """
            INSERT INTO sharing.access_entry (id, at, account_id, person_id, seat_id, shown_name, shown_role, shown_agency, purpose, page)
            VALUES (:id, :at, :account, :person, :seat, :name, :role, :agencyName, :purpose, :page)
            """;
    static final String AWAIT_PLACE = """
            INSERT INTO sharing.access_unplaced (entry_id, disclosure, person_id, child_ids, salt, entry_hashes)
            VALUES (:entry, :disclosure, :person, :children, :salt, :hashes)
            """;
    /** One sequencer at a time in this database, however many nodes there are. Freed with the transaction. */
    static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(6098231450117)";

    static final String UNPLACED = """
            SELECT arrival, entry_id, disclosure, person_id, child_ids, salt, entry_hashes
              FROM sharing.access_unplaced ORDER BY arrival LIMIT :most
            """;
    static final String PLACED = "DELETE FROM sharing.access_unplaced WHERE arrival = ANY (:arrivals)";
    static final String CHAIN = """
            SELECT id, salt, commitment, length, last_hash FROM sharing.access_chain
             WHERE child_id = :child AND disclosure = :disclosure AND person_id IS NOT DISTINCT FROM CAST(:person AS uuid)
            """;
    static final String ADD_CHAIN = """
            INSERT INTO sharing.access_chain (id, child_id, disclosure, person_id, salt, commitment, length, last_hash)
            VALUES (:id, :child, :disclosure, :person, :salt, :commitment, 0, :commitment)
            """;
    static final String MOVE_CHAIN = "UPDATE sharing.access_chain SET length = ?, last_hash = ? WHERE commitment = ?";
    static final String ADD_LINK = """
            INSERT INTO sharing.access_link (position, entry_id, chain_id, number, salt, entry_hash, chain_hash, leaf_hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    static final String ADD_TILE = "INSERT INTO sharing.access_tile (height, index, hash) VALUES (?, ?, ?)";
    static final String WAITING = """
            SELECT count(*) AS waiting, coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0) AS seconds
              FROM sharing.access_unplaced
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AccessLogStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(LoggedView view, Salt salt, List<ChildId> children, List<Hash> hashes) {
        UUID id = UUID.randomUUID();
        UUID person = UUID.fromString(view.who().id());
        jdbc.sql(ADD_ENTRY)
                .param("id", id)
                .param("at", Timestamp.from(view.at()))
                .param("account", view.account().value())
                .param("person", person)
                .param("seat", UUID.fromString(view.seat().id()))
                .param("name", view.who().name())
                .param("role", view.seat().role())
                .param("agencyName", view.seat().agency())
                .param("purpose", view.purpose().name())
                .param("page", view.page())
                .update();
        jdbc.sql(AWAIT_PLACE)
                .param("entry", id)
                .param("disclosure", view.disclosure().name())
                .param("person", person)
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("salt", salt.bytes())
                .param("hashes", hashes.stream().map(Hash::bytes).toArray(byte[][]::new))
                .update();
    }

    void waitForTheLock() {
        jdbc.sql(ONE_AT_A_TIME).query().listOfRows();
    }

    /** A view that waits for its places: one for each child on it. */
    record Unplaced(
            long arrival,
            UUID entry,
            Disclosure disclosure,
            Optional<UUID> person,
            List<ChildId> children,
            Salt salt,
            List<Hash> hashes) {}

    List<Unplaced> unplaced(int most) {
        return jdbc.sql(UNPLACED)
                .param("most", most)
                .query(AccessLogStore::unplaced)
                .list();
    }

    void placed(List<Unplaced> views) {
        jdbc.sql(PLACED)
                .param("arrivals", views.stream().map(Unplaced::arrival).toArray(Long[]::new))
                .update();
    }

    /** A chain as it is kept: its row, and how far it has come. */
    record KeptChain(UUID id, ChainHead head) {}

    Optional<KeptChain> chain(ChildId child, Disclosure disclosure, Optional<UUID> person) {
        return jdbc.sql(CHAIN)
                .param("child", child.value())
                .param("disclosure", disclosure.name())
                .param("person", person.orElse(null))
                .query((rs, _) -> new KeptChain(
                        rs.getObject("id", UUID.class),
                        new ChainHead(hash(rs, "commitment"), rs.getLong("length"), hash(rs, "last_hash"))))
                .optional();
    }

    KeptChain open(ChildId child, Disclosure disclosure, Optional<UUID> person) {
        Chain chain = Chain.open();
        jdbc.sql(ADD_CHAIN)
                .param("id", chain.id())
                .param("child", child.value())
                .param("disclosure", disclosure.name())
                .param("person", person.orElse(null))
                .param("salt", chain.salt().bytes())
                .param("commitment", chain.commitment().bytes())
                .update();
        return new KeptChain(chain.id(), ChainHead.start(chain.commitment()));
    }

    void moved(List<ChainHead> heads) {
        batches.batchUpdate(MOVE_CHAIN, heads, 500, (ps, head) -> {
            ps.setLong(1, head.number());
            ps.setBytes(2, head.hash().bytes());
            ps.setBytes(3, head.chain().bytes());
        });
    }

    /** One placed link with what only the database needs of it. */
    record NewLink(PlacedLink link, UUID entry, UUID chain, Salt salt) {}

    void add(List<NewLink> links) {
        batches.batchUpdate(ADD_LINK, links, 500, (ps, l) -> {
            ps.setLong(1, l.link().position());
            ps.setObject(2, l.entry());
            ps.setObject(3, l.chain());
            ps.setLong(4, l.link().number());
            ps.setBytes(5, l.salt().bytes());
            ps.setBytes(6, l.link().entryHash().bytes());
            ps.setBytes(7, l.link().chainHash().bytes());
            ps.setBytes(8, l.link().leafHash().bytes());
        });
    }

    void addTiles(List<TileHash> tiles) {
        batches.batchUpdate(ADD_TILE, tiles, 500, (ps, tile) -> {
            ps.setInt(1, tile.height());
            ps.setLong(2, tile.index());
            ps.setBytes(3, tile.hash().bytes());
        });
    }

    /** How many views wait for their place, and for how many seconds the first of them. */
    record Waiting(long views, double seconds) {}

    Waiting waiting() {
        return jdbc.sql(WAITING)
                .query((rs, _) -> new Waiting(rs.getLong("waiting"), rs.getDouble("seconds")))
                .single();
    }

    private static Unplaced unplaced(ResultSet rs, int row) throws SQLException {
        Disclosure disclosure = Disclosure.valueOf(rs.getString("disclosure"));
        return new Unplaced(
                rs.getLong("arrival"),
                rs.getObject("entry_id", UUID.class),
                disclosure,
                disclosure == Disclosure.OWN ? Optional.of(rs.getObject("person_id", UUID.class)) : Optional.empty(),
                Stream.of((UUID[]) elements(rs.getArray("child_ids")))
                        .map(ChildId::new)
                        .toList(),
                Salt.of(rs.getBytes("salt")),
                Stream.of((byte[][]) elements(rs.getArray("entry_hashes")))
                        .map(Hash::of)
                        .toList());
    }

    private static Object elements(Array array) throws SQLException {
        return array.getArray();
    }

    static Hash hash(ResultSet rs, String column) throws SQLException {
        return Hash.of(rs.getBytes(column));
    }
}
