package org.throughline.synthesis;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of readers and of their memos. */
@Repository
class ReaderStore {
    static final String ADD = """
            INSERT INTO synthesis.reader (synthesis_id, seat_id, mark, voice, called) VALUES (:synthesis, :seat, :mark, :voice, :called)
            ON CONFLICT DO NOTHING
            """;
    static final String CALL = """
            UPDATE synthesis.reader SET voice = :voice, called = :called WHERE synthesis_id = :synthesis AND seat_id = :seat
            """;
    static final String READERS =
            "SELECT seat_id, mark, voice, called FROM synthesis.reader WHERE synthesis_id = :synthesis ORDER BY mark, seat_id LIMIT 500";
    static final String ADD_MEMO = """
            INSERT INTO synthesis.memo (id, synthesis_id, extract_id, theme_id, kind, words, seat_id, outside_coder_id, at)
            VALUES (:id, :synthesis, CAST(:extract AS uuid), CAST(:theme AS uuid), :kind, :words, :seat, CAST(:outside AS uuid), :at)
            """;
    static final String MEMOS = """
            SELECT coalesce(m.extract_id, m.theme_id) AS about, m.kind, m.words, m.seat_id, o.id AS outside, o.name AS outside_name, m.at
              FROM synthesis.memo m LEFT JOIN synthesis.outside_coder o ON o.synthesis_id = m.synthesis_id AND o.id = m.outside_coder_id
             WHERE m.synthesis_id = :synthesis ORDER BY m.at, m.words, m.id LIMIT 20000
            """;

    private final JdbcClient jdbc;

    ReaderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, Reader reader) {
        jdbc.sql(ADD)
                .param("synthesis", id.value())
                .param("seat", reader.seat().value())
                .param("mark", reader.mark().name())
                .param("voice", reader.voice().name())
                .param("called", reader.called())
                .update();
    }

    void call(SynthesisId id, SeatId seat, Voice voice, String called) {
        jdbc.sql(CALL)
                .param("synthesis", id.value())
                .param("seat", seat.value())
                .param("voice", voice.name())
                .param("called", called)
                .update();
    }

    List<Reader> readers(SynthesisId id) {
        return jdbc.sql(READERS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Reader(
                        new SeatId(rs.getObject("seat_id", UUID.class)),
                        Mark.valueOf(rs.getString("mark")),
                        Voice.valueOf(rs.getString("voice")),
                        rs.getString("called")))
                .list();
    }

    void add(SynthesisId id, Memo memo, boolean aboutTheme) {
        Optional<String> about = Optional.of(memo.about().toString());
        jdbc.sql(ADD_MEMO)
                .param("id", UUID.randomUUID())
                .param("synthesis", id.value())
                .param("extract", about.filter(_ -> !aboutTheme).orElse(null))
                .param("theme", about.filter(_ -> aboutTheme).orElse(null))
                .param("kind", memo.kind().name())
                .param("words", memo.words())
                .param("seat", memo.by().seat().value())
                .param(
                        "outside",
                        memo.by().outside().map(o -> o.id().toString()).orElse(null))
                .param("at", Timestamp.from(memo.at()))
                .update();
    }

    List<Memo> memos(SynthesisId id) {
        return jdbc.sql(MEMOS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Memo(
                        rs.getObject("about", UUID.class),
                        Memo.Kind.valueOf(rs.getString("kind")),
                        rs.getString("words"),
                        CodingStore.coder(rs),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }
}
