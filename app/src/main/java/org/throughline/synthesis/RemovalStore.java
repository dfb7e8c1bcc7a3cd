package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import org.throughline.references.ReferenceType;

/** The SQL of taking records out before screening, and of putting them back. */
@Repository
class RemovalStore {
    /**
     * Publications that nobody has begun to screen and that may still be taken out: not those that stopping early passed over, no key
     * paper, and none that only a website or a person gave.
     */
    private static final String WAITING = """
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run o ON o.id = f.search_run_id
             WHERE r.synthesis_id = :synthesis AND r.stands_for IS NULL AND r.left_at IS NULL
               AND r.id NOT IN (SELECT b.reference_id FROM synthesis.batch_reference b
                                 WHERE b.synthesis_id = :synthesis AND b.stage = 'TITLE_ABSTRACT')
               AND r.id NOT IN (SELECT v.reference_id FROM synthesis.removed_v v WHERE v.synthesis_id = :synthesis)
               AND r.id NOT IN (SELECT coalesce(k.stands_for, k.id) FROM synthesis.key_paper p
                                  JOIN synthesis.reference k ON k.id = p.reference_id WHERE p.synthesis_id = :synthesis)
               AND NOT EXISTS (SELECT 1 FROM synthesis.stop s WHERE s.synthesis_id = :synthesis AND f.taken_in_at <= s.at)
               AND (o.method IN ('DATABASE', 'REGISTER') OR EXISTS
                   (SELECT 1 FROM synthesis.reference g JOIN synthesis.import_file i ON i.id = g.import_file_id
                      JOIN synthesis.search_run n ON n.id = i.search_run_id AND n.method IN ('DATABASE', 'REGISTER')
                     WHERE g.synthesis_id = :synthesis AND g.stands_for = r.id AND g.left_at IS NULL))
            """;

    private static final String FITTING = WAITING + """
               AND (CAST(:before AS int) IS NULL OR CASE WHEN r.year ~ '^[0-9]{1,6}$' THEN CAST(r.year AS int) < :before ELSE false END)
               AND (CAST(:after AS int) IS NULL OR CASE WHEN r.year ~ '^[0-9]{1,6}$' THEN CAST(r.year AS int) > :after ELSE false END)
               AND (:kind = '' OR r.kind = :kind) AND position(lower(:words) IN lower(r.title)) > 0
            """;
    static final String SOME = "SELECT r.id" + FITTING + " ORDER BY lower(r.title), r.id LIMIT :most OFFSET :from";
    static final String HOW_MANY = "SELECT count(*)" + FITTING;
    static final String OF_THESE = "SELECT r.id" + WAITING + " AND r.id = ANY (:ids) LIMIT 1000";
    static final String KINDS =
            "SELECT r.kind, count(*) AS number" + WAITING + " GROUP BY r.kind ORDER BY r.kind LIMIT 100";
    static final String ADD = """
            INSERT INTO synthesis.removal (id, synthesis_id, way, rule, why, by_seat_id, at)
            VALUES (:id, :synthesis, :way, :rule, :why, :seat, :at)
            """;
    private static final String WITH_ALL_THAT_TELL_THEM = """
            ) k JOIN synthesis.reference m ON m.synthesis_id = :synthesis AND (m.id = k.id OR m.stands_for = k.id) AND m.left_at IS NULL
              JOIN synthesis.import_file t ON t.id = m.import_file_id
              JOIN synthesis.search_run u ON u.id = t.search_run_id AND u.method IN ('DATABASE', 'REGISTER')
            """;
    private static final String INTO =
            " INTO synthesis.removed (synthesis_id, removal_id, reference_id) SELECT m.synthesis_id, :id, m.id FROM (SELECT r.id";
    static final String BY_RULE = "INSERT" + INTO + FITTING + WITH_ALL_THAT_TELL_THEM;
    static final String BY_HAND = "INSERT" + INTO + WAITING + " AND r.id = ANY (:ids)" + WITH_ALL_THAT_TELL_THEM;
    /** Each removal with each publication that it keeps out; first is the removal that the publication is counted with. */
    private static final String KEEPS_OUT = """
            SELECT DISTINCT d.removal_id, v.reference_id, v.removal_id AS first
              FROM synthesis.removed d JOIN synthesis.reference k ON k.id = d.reference_id AND k.left_at IS NULL
              JOIN synthesis.removed_v v ON v.synthesis_id = :synthesis AND v.reference_id = coalesce(k.stands_for, k.id)
             WHERE d.synthesis_id = :synthesis AND d.back_at IS NULL
            """;

    static final String ALL = """
            SELECT m.id, m.way, m.rule, m.why, m.by_seat_id, m.at, coalesce(o.own, 0) AS out, coalesce(o.counted, 0) AS counted
              FROM synthesis.removal m
              LEFT JOIN (SELECT removal_id, count(*) FILTER (WHERE first = removal_id) AS own,
                                count(*) FILTER (WHERE first <> removal_id) AS counted
                           FROM (""" + KEEPS_OUT + """
                                ) e GROUP BY removal_id) o ON o.removal_id = m.id
             WHERE m.synthesis_id = :synthesis ORDER BY m.at DESC, m.way, m.why, m.id LIMIT 200
            """;
    static final String OUT =
            "SELECT reference_id, way, why FROM synthesis.removed_v WHERE synthesis_id = :synthesis LIMIT 200000";
    static final String MEMBERS = """
            SELECT d.reference_id, d.back_by_seat_id, d.back_at, d.back_why,
                   ARRAY(SELECT DISTINCT e.removal_id FROM synthesis.removed e JOIN synthesis.reference k ON k.id = e.reference_id
                          WHERE e.synthesis_id = :synthesis AND e.removal_id <> :removal AND e.back_at IS NULL AND d.back_at IS NULL
                            AND k.left_at IS NULL AND coalesce(k.stands_for, k.id) = coalesce(r.stands_for, r.id)
                          LIMIT 20) AS others
              FROM synthesis.removed d JOIN synthesis.reference r ON r.id = d.reference_id
             WHERE d.synthesis_id = :synthesis AND d.removal_id = :removal
             ORDER BY d.back_at IS NOT NULL, lower(r.title), d.reference_id LIMIT :most OFFSET :from
            """;
    static final String HOW_MANY_MEMBERS =
            "SELECT count(*) FROM synthesis.removed WHERE synthesis_id = :synthesis AND removal_id = :removal";
    static final String KEPT_OUT = "SELECT e.reference_id FROM (" + KEEPS_OUT + """
            ) e WHERE e.removal_id = :removal AND (CAST(:ids AS uuid[]) IS NULL OR e.reference_id IN
                (SELECT coalesce(c.stands_for, c.id) FROM synthesis.reference c
                  WHERE c.synthesis_id = :synthesis AND c.id = ANY (CAST(:ids AS uuid[])))) LIMIT 200000
            """;
    static final String ALSO = "SELECT count(DISTINCT e.reference_id) FROM (" + KEEPS_OUT
            + ") e WHERE e.removal_id <> :removal AND e.reference_id = ANY (:ids)";
    static final String PUT_BACK = """
            UPDATE synthesis.removed d SET back_by_seat_id = :seat, back_at = :at, back_why = :why
              FROM synthesis.reference r
             WHERE r.id = d.reference_id AND d.synthesis_id = :synthesis AND d.back_at IS NULL
               AND coalesce(r.stands_for, r.id) = ANY (:ids)
            """;

    private final JdbcClient jdbc;

    RemovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication that is out. */
    record Out(Removal.Way way, String why) {}

    /** A record that was taken out, its putting back, and the other removals that keep the same publication out. */
    record Member(UUID reference, Optional<Removal.Back> back, Set<UUID> others) {}

    private JdbcClient.StatementSpec fitting(String sql, SynthesisId id, RemovalRule rule) {
        return jdbc.sql(sql)
                .param("synthesis", id.value())
                .param("before", rule.before().isPresent() ? rule.before().getAsInt() : null)
                .param("after", rule.after().isPresent() ? rule.after().getAsInt() : null)
                .param("kind", rule.kind().map(ReferenceType::ris).orElse(""))
                .param("words", rule.words());
    }

    /** In the order of their titles. */
    List<UUID> some(SynthesisId id, RemovalRule rule, int from, int most) {
        return fitting(SOME, id, rule)
                .param("from", from)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    int howMany(SynthesisId id, RemovalRule rule) {
        return fitting(HOW_MANY, id, rule).query(Integer.class).single();
    }

    /** Those of them that may be taken out. */
    List<UUID> ofThese(SynthesisId id, List<UUID> references) {
        return jdbc.sql(OF_THESE)
                .param("synthesis", id.value())
                .param("ids", references.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** How many of each kind may be taken out, by the kind's RIS type. */
    Map<String, Integer> kinds(SynthesisId id) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        jdbc.sql(KINDS).param("synthesis", id.value()).query((RowCallbackHandler)
                rs -> kinds.put(rs.getString("kind"), rs.getInt("number")));
        return kinds;
    }

    void byRule(SynthesisId id, Removal removal, RemovalRule rule) {
        add(id, removal);
        fitting(BY_RULE, id, rule).param("id", removal.id()).update();
    }

    void byHand(SynthesisId id, Removal removal, List<UUID> references) {
        add(id, removal);
        jdbc.sql(BY_HAND)
                .param("synthesis", id.value())
                .param("id", removal.id())
                .param("ids", references.toArray(UUID[]::new))
                .update();
    }

    private void add(SynthesisId id, Removal removal) {
        jdbc.sql(ADD)
                .param("id", removal.id())
                .param("synthesis", id.value())
                .param("way", removal.way().name())
                .param("rule", removal.rule())
                .param("why", removal.why())
                .param("seat", removal.by().value())
                .param("at", Timestamp.from(removal.at()))
                .update();
    }

    /** The newest first. */
    List<Removal> all(SynthesisId id) {
        return jdbc.sql(ALL)
                .param("synthesis", id.value())
                .query((rs, _) -> new Removal(
                        rs.getObject("id", UUID.class),
                        Removal.Way.valueOf(rs.getString("way")),
                        rs.getString("rule"),
                        rs.getString("why"),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant(),
                        rs.getInt("out"),
                        rs.getInt("counted")))
                .list();
    }

    /** The publications that are out, each with what took it out. */
    Map<UUID, Out> out(SynthesisId id) {
        Map<UUID, Out> out = new HashMap<>();
        jdbc.sql(OUT).param("synthesis", id.value()).query((RowCallbackHandler) rs -> out.put(
                rs.getObject("reference_id", UUID.class),
                new Out(Removal.Way.valueOf(rs.getString("way")), rs.getString("why"))));
        return out;
    }

    /** Those that are out first, in the order of their titles. */
    List<Member> members(SynthesisId id, UUID removal, int from, int most) {
        return jdbc.sql(MEMBERS)
                .param("synthesis", id.value())
                .param("removal", removal)
                .param("from", from)
                .param("most", most)
                .query((rs, _) -> {
                    @Nullable UUID by = rs.getObject("back_by_seat_id", UUID.class);
                    return new Member(
                            rs.getObject("reference_id", UUID.class),
                            by == null
                                    ? Optional.empty()
                                    : Optional.of(new Removal.Back(
                                            new SeatId(by),
                                            rs.getTimestamp("back_at").toInstant(),
                                            rs.getString("back_why"))),
                            Set.of((UUID[]) rs.getArray("others").getArray()));
                })
                .list();
    }

    int howManyMembers(SynthesisId id, UUID removal) {
        return jdbc.sql(HOW_MANY_MEMBERS)
                .param("synthesis", id.value())
                .param("removal", removal)
                .query(Integer.class)
                .single();
    }

    /**
     * The publications that a removal keeps out.
     *
     * @param references only those that one of these records tells of; all of them when empty
     */
    List<UUID> keptOut(SynthesisId id, UUID removal, Optional<List<UUID>> references) {
        return jdbc.sql(KEPT_OUT)
                .param("synthesis", id.value())
                .param("removal", removal)
                .param("ids", references.map(r -> r.toArray(UUID[]::new)).orElse(null))
                .query(UUID.class)
                .list();
    }

    /** How many of these publications another removal keeps out too. */
    int alsoKeptOut(SynthesisId id, UUID removal, List<UUID> publications) {
        return jdbc.sql(ALSO)
                .param("synthesis", id.value())
                .param("removal", removal)
                .param("ids", publications.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** Puts publications back with every record that tells of them, whichever removals keep them out. */
    void putBack(SynthesisId id, List<UUID> publications, SeatId by, String why, Instant at) {
        jdbc.sql(PUT_BACK)
                .param("synthesis", id.value())
                .param("ids", publications.toArray(UUID[]::new))
                .param("seat", by.value())
                .param("why", why)
                .param("at", Timestamp.from(at))
                .update();
    }
}
