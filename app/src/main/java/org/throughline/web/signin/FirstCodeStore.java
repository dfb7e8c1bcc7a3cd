package org.throughline.web.signin;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the code that lets the first administrator in. */
@Repository
class FirstCodeStore {
    static final String ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('throughline first', 0))";
    static final String ADD = "INSERT INTO web.first_code (code_tag, expires_at) VALUES (:tag, :expires)";
    static final String WORKS =
            "SELECT EXISTS (SELECT 1 FROM web.first_code WHERE code_tag = :tag AND expires_at > :now)";
    static final String DROP_ALL = "DELETE FROM web.first_code";

    private final JdbcClient jdbc;

    FirstCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void oneAtATime() {
        jdbc.sql(ONE_AT_A_TIME).query().listOfRows();
    }

    void add(byte[] tag, Instant expires) {
        jdbc.sql(ADD)
                .param("tag", tag)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    boolean works(byte[] tag, Instant now) {
        return jdbc.sql(WORKS)
                .param("tag", tag)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    void dropAll() {
        jdbc.sql(DROP_ALL).update();
    }
}
