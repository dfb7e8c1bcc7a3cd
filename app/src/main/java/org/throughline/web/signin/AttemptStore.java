package org.throughline.web.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of who tried to sign in, by tag. */
@Repository
class AttemptStore {
    /** Tries of one tag come one after the other, so that a hundred at once are counted as a hundred. */
    static final String IN_TURN = "SELECT pg_advisory_xact_lock(hashtextextended(encode(:tag, 'hex'), 0))";

    static final String FAILED_SINCE = """
            SELECT count(*) AS failures, max(at) AS last FROM web.sign_in_attempt
             WHERE tag = :tag AND NOT worked AND at > :since
               AND at > coalesce((SELECT max(at) FROM web.sign_in_attempt WHERE tag = :tag AND worked AND at > :since), :since)
            """;
    static final String ADD = "INSERT INTO web.sign_in_attempt (tag, at, worked) VALUES (:tag, :at, :worked)";
    static final String FORGET = "DELETE FROM web.sign_in_attempt WHERE at < :before";

    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tries of one tag that came to nothing since the last that worked. */
    record Failures(int count, Optional<Instant> last) {}

    void inTurn(byte[] tag) {
        jdbc.sql(IN_TURN).param("tag", tag).query().listOfRows();
    }

    Failures failedSince(byte[] tag, Instant since) {
        return jdbc.sql(FAILED_SINCE)
                .param("tag", tag)
                .param("since", Timestamp.from(since))
                .query((rs, _) -> new Failures(
                        rs.getInt("failures"),
                        Optional.ofNullable(rs.getTimestamp("last")).map(Timestamp::toInstant)))
                .single();
    }

    void add(byte[] tag, Instant at, boolean worked) {
        jdbc.sql(ADD)
                .param("tag", tag)
                .param("at", Timestamp.from(at))
                .param("worked", worked)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", Timestamp.from(before)).update();
    }
}
