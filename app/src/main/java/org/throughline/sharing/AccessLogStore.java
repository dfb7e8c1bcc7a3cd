package org.throughline.sharing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    /** By their numbers in the question; those that are not there yet have none. */
    static final String CHAINS = """
            SELECT asked.nth, c.id, c.commitment, c.length, c.last_hash
              FROM unnest(CAST(:children AS uuid[]), CAST(:disclosures AS text[]), CAST(:persons AS uuid[]))
                   WITH ORDINALITY AS asked (child_id, disclosure, person_id, nth)
              JOIN sharing.access_chain c ON c.child_id = asked.child_id AND c.disclosure = asked.disclosure
               AND c.person_id IS NOT DISTINCT FROM asked.person_id
            """;

    static final String ADD_CHAINS = """
            INSERT INTO sharing.access_chain (id, child_id, disclosure, person_id, salt, commitment, length, last_hash)
            SELECT id, child_id, disclosure, person_id, salt, commitment, 0, commitment
              FROM unnest(CAST(:ids AS uuid[]), CAST(:children AS uuid[]), CAST(:disclosures AS text[]), CAST(:persons AS uuid[]),
                          CAST(:salts AS bytea[]), CAST(:commitments AS bytea[]))
                AS fresh (id, child_id, disclosure, person_id, salt, commitment)
            """;
    static final String MOVE_CHAINS = """
            UPDATE sharing.access_chain c SET length = moved.length, last_hash = moved.last_hash
              FROM unnest(CAST(:commitments AS bytea[]), CAST(:lengths AS bigint[]), CAST(:hashes AS bytea[]))
                AS moved (commitment, length, last_hash)
             WHERE c.commitment = moved.commitment
            """;
    static final String ADD_LINKS = """
            INSERT INTO sharing.access_link (position, entry_id, chain_id, number, salt, entry_hash, chain_hash, leaf_hash)
            SELECT * FROM unnest(CAST(:positions AS bigint[]), CAST(:entries AS uuid[]), CAST(:chains AS uuid[]), CAST(:numbers AS bigint[]),
                                 CAST(:salts AS bytea[]), CAST(:entryHashes AS bytea[]), CAST(:chainHashes AS bytea[]), CAST(:leafHashes AS bytea[]))
            """;
    static final String ADD_TILES = """
            INSERT INTO sharing.access_tile (height, index, hash)
            SELECT * FROM unnest(CAST(:heights AS int[]), CAST(:indexes AS bigint[]), CAST(:hashes AS bytea[]))
            """;
    static final String WAITING = """
            SELECT count(*) AS waiting, coalesce(extract(epoch FROM clock_timestamp() - min(since)), 0) AS seconds
              FROM sharing.access_unplaced
            """;

    private static final int MOST_ROWS = 2_000;

    private final JdbcClient jdbc;

    AccessLogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Which chain: a child's of one disclosure, and within what they did themselves, one person's. */
    record ChainName(ChildId child, Disclosure disclosure, Optional<UUID> person) {}

    /** These chains as they are kept; those that nobody's view has opened yet are opened. In as many statements however many they are. */
    Map<ChainName, KeptChain> chains(Collection<ChainName> names) {
        Map<ChainName, KeptChain> kept = new HashMap<>();
        for (List<ChainName> some : inParts(List.copyOf(names))) {
            jdbc.sql(CHAINS)
                    .param("children", array(some, n -> n.child().value(), UUID[]::new))
                    .param("disclosures", array(some, n -> n.disclosure().name(), String[]::new))
                    .param("persons", persons(some))
                    .query(rs -> {
                        kept.put(
                                some.get((int) rs.getLong("nth") - 1),
                                new KeptChain(
                                        rs.getObject("id", UUID.class),
                                        new ChainHead(
                                                hash(rs, "commitment"), rs.getLong("length"), hash(rs, "last_hash"))));
                    });
            kept.putAll(open(some.stream().filter(n -> !kept.containsKey(n)).toList()));
        }
        return kept;
    }

    private record Fresh(ChainName name, Chain chain) {}

    private Map<ChainName, KeptChain> open(List<ChainName> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<Fresh> fresh =
                names.stream().map(name -> new Fresh(name, Chain.open())).toList();
        jdbc.sql(ADD_CHAINS)
                .param("ids", array(fresh, f -> f.chain().id(), UUID[]::new))
                .param("children", array(fresh, f -> f.name().child().value(), UUID[]::new))
                .param("disclosures", array(fresh, f -> f.name().disclosure().name(), String[]::new))
                .param("persons", persons(names))
                .param("salts", array(fresh, f -> f.chain().salt().bytes(), byte[][]::new))
                .param("commitments", array(fresh, f -> f.chain().commitment().bytes(), byte[][]::new))
                .update();
        return fresh.stream()
                .collect(Collectors.toMap(
                        Fresh::name,
                        f -> new KeptChain(
                                f.chain().id(), ChainHead.start(f.chain().commitment()))));
    }

    void moved(List<ChainHead> heads) {
        for (List<ChainHead> some : inParts(heads)) {
            jdbc.sql(MOVE_CHAINS)
                    .param("commitments", array(some, h -> h.chain().bytes(), byte[][]::new))
                    .param("lengths", array(some, ChainHead::number, Long[]::new))
                    .param("hashes", array(some, h -> h.hash().bytes(), byte[][]::new))
                    .update();
        }
    }

    /** One placed link with what only the database needs of it. */
    record NewLink(PlacedLink link, UUID entry, UUID chain, Salt salt) {}

    void add(List<NewLink> links) {
        for (List<NewLink> some : inParts(links)) {
            jdbc.sql(ADD_LINKS)
                    .param("positions", array(some, l -> l.link().position(), Long[]::new))
                    .param("entries", array(some, NewLink::entry, UUID[]::new))
                    .param("chains", array(some, NewLink::chain, UUID[]::new))
                    .param("numbers", array(some, l -> l.link().number(), Long[]::new))
                    .param("salts", array(some, l -> l.salt().bytes(), byte[][]::new))
                    .param("entryHashes", array(some, l -> l.link().entryHash().bytes(), byte[][]::new))
                    .param("chainHashes", array(some, l -> l.link().chainHash().bytes(), byte[][]::new))
                    .param("leafHashes", array(some, l -> l.link().leafHash().bytes(), byte[][]::new))
                    .update();
        }
    }

    void addTiles(List<TileHash> tiles) {
        for (List<TileHash> some : inParts(tiles)) {
            jdbc.sql(ADD_TILES)
                    .param("heights", array(some, TileHash::height, Integer[]::new))
                    .param("indexes", array(some, TileHash::index, Long[]::new))
                    .param("hashes", array(some, t -> t.hash().bytes(), byte[][]::new))
                    .update();
        }
    }

    /** Null where a chain is not one person's. */
    private static @Nullable UUID[] persons(List<ChainName> names) {
        @Nullable UUID[] persons = new @Nullable UUID[names.size()];
        for (int i = 0; i < persons.length; i++) {
            persons[i] = names.get(i).person().orElse(null);
        }
        return persons;
    }

    /** As many rows at once as one statement may carry without holding much. */
    private static <T> List<List<T>> inParts(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(MOST_ROWS)).toList();
    }

    private static <T, R> R[] array(List<T> all, Function<T, R> value, IntFunction<R[]> sized) {
        return all.stream().map(value).toArray(sized);
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
