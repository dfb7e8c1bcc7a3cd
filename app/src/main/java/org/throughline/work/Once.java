package org.throughline.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * One sending of one form has one effect (D-7). The key stands in the same transaction as the effect; whoever sends it
 * again waits for the first and gets the same answer.
 */
@Service
public class Once {
    static final String CLAIM =
            "INSERT INTO work.once (account_id, key, at) VALUES (:account, :key, :at) ON CONFLICT DO NOTHING";
    static final String RESULT = "SELECT result FROM work.once WHERE account_id = :account AND key = :key";
    static final String KEEP = "UPDATE work.once SET result = :result WHERE account_id = :account AND key = :key";

    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does the work unless this key has been used, and gives where to go next. Call inside the transaction of the work.
     *
     * @param key from the form; each time a form is drawn it gets a new one
     */
    public String only(UUID account, UUID key, Supplier<String> work) {
        int claimed = jdbc.sql(CLAIM)
                .param("account", account)
                .param("key", key)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (claimed == 0) {
            return jdbc.sql(RESULT)
                    .param("account", account)
                    .param("key", key)
                    .query(String.class)
                    .single();
        }
        String result = work.get();
        jdbc.sql(KEEP)
                .param("account", account)
                .param("key", key)
                .param("result", result)
                .update();
        return result;
    }
}
