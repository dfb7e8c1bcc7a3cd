package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what is said about pairs of references. Words are added and never taken away; the newest on a pair counts. */
@Repository
class DuplicateStore {
    static final String ADD = """
            INSERT INTO synthesis.duplicate (synthesis_id, one_id, other_id, state, by_seat_id, weight, why, at)
            SELECT :synthesis, d.one, d.other, d.state, CAST(:seat AS uuid), d.weight, d.why, :at
              FROM json_to_recordset(CAST(:rows AS json)) AS d(one uuid, other uuid, state text, weight double precision, why text)
            """;
    static final String NEWEST = """
            SELECT DISTINCT ON (one_id, other_id) one_id, other_id, state, by_seat_id, weight, why
              FROM synthesis.duplicate WHERE synthesis_id = :synthesis
             ORDER BY one_id, other_id, number DESC LIMIT 500000
            """;

    static final String OF_ONE_WORK = """
            SELECT DISTINCT ON (d.state = 'ONE_WORK', d.weight, one_id, other_id)
                   coalesce(a.stands_for, a.id) AS one_id, coalesce(b.stands_for, b.id) AS other_id, d.state, d.by_seat_id, d.weight, d.why
              FROM (SELECT DISTINCT ON (one_id, other_id) one_id, other_id, state, by_seat_id, weight, why
                      FROM synthesis.duplicate WHERE synthesis_id = :synthesis ORDER BY one_id, other_id, number DESC) d
              JOIN synthesis.reference a ON a.id = d.one_id AND a.left_at IS NULL
              JOIN synthesis.reference b ON b.id = d.other_id AND b.left_at IS NULL
             WHERE d.state IN ('DOUBTFUL', 'ONE_WORK') AND coalesce(a.stands_for, a.id) <> coalesce(b.stands_for, b.id)
             ORDER BY d.state = 'ONE_WORK' DESC, d.weight DESC, one_id, other_id LIMIT 10000
            """;

    /** The same for the group of one record alone: from pair to pair, each by its own index, as far as they lead. */
    static final String OF_ONE_WORK_WITH = """
            WITH RECURSIVE near(keeper) AS (
                SELECT coalesce(r.stands_for, r.id) FROM synthesis.reference r WHERE r.id = :reference AND r.synthesis_id = :synthesis
                 UNION
                SELECT coalesce(x.stands_for, x.id)
                  FROM near n
                 CROSS JOIN LATERAL (SELECT o.id FROM synthesis.reference o WHERE o.id = n.keeper AND o.left_at IS NULL
                                      UNION ALL
                                     SELECT o.id FROM synthesis.reference o WHERE o.stands_for = n.keeper AND o.left_at IS NULL) o
                 CROSS JOIN LATERAL (SELECT d.number, d.one_id, d.other_id, d.state, d.other_id AS beside FROM synthesis.duplicate d
                                      WHERE d.synthesis_id = :synthesis AND d.one_id = o.id
                                      UNION ALL
                                     SELECT d.number, d.one_id, d.other_id, d.state, d.one_id FROM synthesis.duplicate d
                                      WHERE d.synthesis_id = :synthesis AND d.other_id = o.id) d
                  JOIN synthesis.reference x ON x.id = d.beside AND x.left_at IS NULL
                 WHERE d.state IN ('DOUBTFUL', 'ONE_WORK')
                   AND NOT EXISTS (SELECT 1 FROM synthesis.duplicate l WHERE l.synthesis_id = :synthesis
                                      AND l.one_id = d.one_id AND l.other_id = d.other_id AND l.number > d.number)
            ),
            kin AS (
                SELECT o.id, n.keeper FROM near n JOIN synthesis.reference o ON o.id = n.keeper AND o.left_at IS NULL
                 UNION ALL
                SELECT o.id, n.keeper FROM near n JOIN synthesis.reference o ON o.stands_for = n.keeper AND o.left_at IS NULL
            )
            SELECT DISTINCT ON (d.state = 'ONE_WORK', d.weight, a.keeper, b.keeper)
                   a.keeper AS one_id, b.keeper AS other_id, d.state, d.by_seat_id, d.weight, d.why
              FROM kin a
              JOIN synthesis.duplicate d ON d.synthesis_id = :synthesis AND d.one_id = a.id
              JOIN kin b ON b.id = d.other_id
             WHERE d.state IN ('DOUBTFUL', 'ONE_WORK') AND a.keeper <> b.keeper
               AND NOT EXISTS (SELECT 1 FROM synthesis.duplicate l WHERE l.synthesis_id = :synthesis
                                  AND l.one_id = d.one_id AND l.other_id = d.other_id AND l.number > d.number)
             ORDER BY d.state = 'ONE_WORK' DESC, d.weight DESC, a.keeper, b.keeper LIMIT 10000
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    DuplicateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, List<Pair> pairs, Optional<SeatId> by, Instant at) {
        List<Map<String, Object>> rows = pairs.stream()
                .map(p -> Map.<String, Object>of(
                        "one", p.one(),
                        "other", p.other(),
                        "state", p.state().name(),
                        "weight", Double.isInfinite(p.weight()) ? 1_000 : p.weight(),
                        "why", p.why()))
                .toList();
        jdbc.sql(ADD)
                .param("synthesis", id.value())
                .param("rows", JSON.writeValueAsString(rows))
                .param("seat", by.map(SeatId::toString).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Pair> newest(SynthesisId id) {
        return jdbc.sql(NEWEST)
                .param("synthesis", id.value())
                .query(DuplicateStore::pair)
                .list();
    }

    /** Pairs of records of one work, or in doubt, each by the record that stands for it; what a person said first, then the surest. */
    List<Pair> ofOneWork(SynthesisId id) {
        return jdbc.sql(OF_ONE_WORK)
                .param("synthesis", id.value())
                .query(DuplicateStore::pair)
                .list();
    }

    /** Those of {@link #ofOneWork(SynthesisId)} that lead to this record, straight or by way of others. */
    List<Pair> ofOneWork(SynthesisId id, UUID reference) {
        return jdbc.sql(OF_ONE_WORK_WITH)
                .param("synthesis", id.value())
                .param("reference", reference)
                .query(DuplicateStore::pair)
                .list();
    }

    private static Pair pair(ResultSet rs, int row) throws SQLException {
        return new Pair(
                rs.getObject("one_id", UUID.class),
                rs.getObject("other_id", UUID.class),
                Pair.State.valueOf(rs.getString("state")),
                rs.getObject("by_seat_id") != null,
                rs.getDouble("weight"),
                rs.getString("why"));
    }
}
