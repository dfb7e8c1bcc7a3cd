package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of releases that are public or were: put in once and read. */
@Repository
class PublicReleaseStore {
    static final String SHOW = """
            INSERT INTO synthesis.public_release (synthesis_id, release, round, content, sha256, by_seat_id, at)
            VALUES (:synthesis, :release, :round, :content, :sha256, :seat, :at)
            """;
    static final String END = """
            INSERT INTO synthesis.public_end (synthesis_id, release, round, shown_at, why, by_seat_id, at)
            VALUES (:synthesis, :release, :round, :shown, :why, :seat, :at)
            """;
    static final String SHOWN = """
            SELECT round, content, sha256, at FROM synthesis.public_release
             WHERE synthesis_id = :synthesis AND release = :release ORDER BY round DESC LIMIT 1
            """;
    static final String ROUND = """
            SELECT round FROM synthesis.public_release WHERE synthesis_id = :synthesis AND release = :release ORDER BY round DESC LIMIT 1
            """;
    static final String ENDED = """
            SELECT round, shown_at, why, at FROM synthesis.public_end
             WHERE synthesis_id = :synthesis AND release = :release ORDER BY round DESC LIMIT 1
            """;
    private final JdbcClient jdbc;

    PublicReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time that a release was made public. */
    record Shown(int round, String content, String sha256, Instant at) {}

    /** That one such time ended. */
    record Ended(int round, Instant shownAt, String why, Instant at) {}

    void show(SynthesisId id, int release, Shown shown, SeatId by) {
        jdbc.sql(SHOW)
                .param("synthesis", id.value())
                .param("release", release)
                .param("round", shown.round())
                .param("content", shown.content())
                .param("sha256", shown.sha256())
                .param("seat", by.value())
                .param("at", Timestamp.from(shown.at()))
                .update();
    }

    void end(SynthesisId id, int release, Ended ended, SeatId by) {
        jdbc.sql(END)
                .param("synthesis", id.value())
                .param("release", release)
                .param("round", ended.round())
                .param("shown", Timestamp.from(ended.shownAt()))
                .param("why", ended.why())
                .param("seat", by.value())
                .param("at", Timestamp.from(ended.at()))
                .update();
    }

    /** The last time that it was shown, as far as whoever asks may read it. */
    Optional<Shown> shown(SynthesisId id, int release) {
        return jdbc.sql(SHOWN)
                .param("synthesis", id.value())
                .param("release", release)
                .query((rs, _) -> new Shown(
                        rs.getInt("round"),
                        rs.getString("content"),
                        rs.getString("sha256"),
                        rs.getTimestamp("at").toInstant()))
                .optional();
    }

    /** Which time that was; without the text. */
    Optional<Integer> round(SynthesisId id, int release) {
        return jdbc.sql(ROUND)
                .param("synthesis", id.value())
                .param("release", release)
                .query(Integer.class)
                .optional();
    }

    Optional<Ended> ended(SynthesisId id, int release) {
        return jdbc.sql(ENDED)
                .param("synthesis", id.value())
                .param("release", release)
                .query((rs, _) -> new Ended(
                        rs.getInt("round"),
                        rs.getTimestamp("shown_at").toInstant(),
                        rs.getString("why"),
                        rs.getTimestamp("at").toInstant()))
                .optional();
    }
}
