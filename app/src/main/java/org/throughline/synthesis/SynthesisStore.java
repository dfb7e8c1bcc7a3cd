package org.throughline.synthesis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of syntheses, their teams, protocols and trails. */
@Repository
class SynthesisStore {
    static final String ADD = """
            INSERT INTO synthesis.synthesis (id, title, question, invented, made_by_seat_id, made_at)
            VALUES (:id, :title, :question, :invented, :seat, :at)
            """;
    static final String LET_IN =
            "INSERT INTO synthesis.access (synthesis_id, seat_id) VALUES (:synthesis, :seat) ON CONFLICT DO NOTHING";
    static final String ADD_MEMBER = """
            INSERT INTO synthesis.member (synthesis_id, seat_id, leads, screens, adjudicates, codes, extracts)
            VALUES (:synthesis, :seat, :leads, :screens, :adjudicates, :codes, :extracts)
            """;
    static final String MINE =
            "SELECT id, title, question, invented, made_by_seat_id, frozen_at FROM synthesis.synthesis ORDER BY made_at DESC, lower(title), id LIMIT 200";
    static final String BY_ID =
            "SELECT id, title, question, invented, made_by_seat_id, frozen_at FROM synthesis.synthesis WHERE id = :id";
    static final String MEMBERS = """
            SELECT synthesis_id, seat_id, leads AND left_at IS NULL AS leads, screens AND screens_until IS NULL AND left_at IS NULL AS screens,
                   adjudicates AND left_at IS NULL AS adjudicates, codes AND left_at IS NULL AS codes,
                   extracts AND left_at IS NULL AS extracts, left_at IS NOT NULL AS has_left
              FROM synthesis.member WHERE synthesis_id = ANY (:ids) ORDER BY leads DESC, has_left, seat_id LIMIT 2000
            """;
    static final String FREEZE = "UPDATE synthesis.synthesis SET frozen_at = :at WHERE id = :id AND frozen_at IS NULL";
    static final String ADD_PROTOCOL = """
            INSERT INTO synthesis.protocol (synthesis_id, number, content, why, by_seat_id, at)
            VALUES (:synthesis, :number, :content, :why, :seat, :at)
            """;
    static final String PROTOCOLS =
            "SELECT number, content, why, at FROM synthesis.protocol WHERE synthesis_id = :synthesis ORDER BY number LIMIT 500";
    static final String TELL =
            "INSERT INTO synthesis.trail (synthesis_id, what, by_seat_id, at) VALUES (:synthesis, :what, :seat, :at)";
    static final String TRAIL =
            "SELECT what, by_seat_id, at FROM synthesis.trail WHERE synthesis_id = :synthesis ORDER BY number DESC LIMIT 200";
    static final String LOCK =
            "SELECT count(pg_advisory_xact_lock(hashtextextended('synthesis ' || :synthesis, 0))) AS locked";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    SynthesisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing of the team's trail. */
    record Step(String what, Optional<SeatId> by, Instant at) {}

    void add(Synthesis s, Instant at) {
        jdbc.sql(ADD)
                .param("id", s.id().value())
                .param("title", s.title())
                .param("question", s.question())
                .param("invented", s.invented())
                .param("seat", s.madeBy().value())
                .param("at", Timestamp.from(at))
                .update();
        s.team().forEach(m -> add(s.id(), m));
    }

    void add(SynthesisId id, Member m) {
        jdbc.sql(LET_IN)
                .param("synthesis", id.value())
                .param("seat", m.seat().value())
                .update();
        jdbc.sql(ADD_MEMBER)
                .param("synthesis", id.value())
                .param("seat", m.seat().value())
                .param("leads", m.leads())
                .param("screens", m.screens())
                .param("adjudicates", m.adjudicates())
                .param("codes", m.codes())
                .param("extracts", m.extracts())
                .update();
    }

    List<Synthesis> mine() {
        return whole(jdbc.sql(MINE).query(SynthesisStore::bare).list());
    }

    Optional<Synthesis> find(SynthesisId id) {
        return whole(jdbc.sql(BY_ID)
                        .param("id", id.value())
                        .query(SynthesisStore::bare)
                        .list())
                .stream()
                .findFirst();
    }

    private record Of(UUID synthesis, Member member) {}

    private List<Synthesis> whole(List<Synthesis> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Member>> teams = jdbc
                .sql(MEMBERS)
                .param("ids", bare.stream().map(s -> s.id().value()).toArray(UUID[]::new))
                .query((rs, _) -> new Of(
                        rs.getObject("synthesis_id", UUID.class),
                        new Member(
                                new SeatId(rs.getObject("seat_id", UUID.class)),
                                rs.getBoolean("leads"),
                                rs.getBoolean("screens"),
                                rs.getBoolean("adjudicates"),
                                rs.getBoolean("codes"),
                                rs.getBoolean("extracts"),
                                rs.getBoolean("has_left"))))
                .list()
                .stream()
                .collect(groupingBy(Of::synthesis, mapping(Of::member, toList())));
        return bare.stream()
                .map(s -> new Synthesis(
                        s.id(),
                        s.title(),
                        s.question(),
                        s.invented(),
                        s.madeBy(),
                        s.frozenAt(),
                        teams.getOrDefault(s.id().value(), List.of())))
                .toList();
    }

    private static Synthesis bare(ResultSet rs, int row) throws SQLException {
        return new Synthesis(
                new SynthesisId(rs.getObject("id", UUID.class)),
                rs.getString("title"),
                rs.getString("question"),
                rs.getBoolean("invented"),
                new SeatId(rs.getObject("made_by_seat_id", UUID.class)),
                instant(rs, "frozen_at"),
                List.of());
    }

    static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        @Nullable Timestamp at = rs.getTimestamp(column);
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }

    void freeze(SynthesisId id, Instant at) {
        jdbc.sql(FREEZE).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    void add(SynthesisId id, ProtocolVersion version, SeatId by) {
        jdbc.sql(ADD_PROTOCOL)
                .param("synthesis", id.value())
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.protocol()))
                .param("why", version.why())
                .param("seat", by.value())
                .param("at", Timestamp.from(version.at()))
                .update();
    }

    List<ProtocolVersion> protocols(SynthesisId id) {
        return jdbc.sql(PROTOCOLS)
                .param("synthesis", id.value())
                .query((rs, _) -> new ProtocolVersion(
                        rs.getInt("number"),
                        JSON.readValue(rs.getString("content"), Protocol.class),
                        rs.getString("why"),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    void tell(SynthesisId id, String what, Optional<SeatId> by, Instant at) {
        jdbc.sql(TELL)
                .param("synthesis", id.value())
                .param("what", what)
                .param("seat", by.map(SeatId::value).orElse(null))
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Step> trail(SynthesisId id) {
        return jdbc.sql(TRAIL)
                .param("synthesis", id.value())
                .query((rs, _) -> new Step(
                        rs.getString("what"),
                        Optional.ofNullable(rs.getObject("by_seat_id", UUID.class))
                                .map(SeatId::new),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }

    /** One change at a time to a synthesis, until the transaction ends. */
    void lock(SynthesisId id) {
        jdbc.sql(LOCK).param("synthesis", id.toString()).query(Long.class).single();
    }
}
