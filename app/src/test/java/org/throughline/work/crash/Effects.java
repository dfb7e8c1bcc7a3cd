package org.throughline.work.crash;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.storage.Rest;

/** What two listeners do with an event: one writes its effect, one fails for some until it is mended. */
final class Effects {
    private final JdbcClient jdbc;
    private final String node;

    Effects(JdbcClient jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Writes without asking whether it stands already, so that a second hearing is seen; then takes its time. */
    void write(Said said) {
        effect("WRITES", said);
        if (ThreadLocalRandom.current().nextInt(5) == 0) {
            Rest.millis(ThreadLocalRandom.current().nextInt(4));
        }
    }

    void failUntilMended(Said said) {
        if (said.number() % 50 == 0
                && jdbc.sql("SELECT count(*) FROM crash.mended")
                                .query(Long.class)
                                .single()
                        == 0) {
            throw new IllegalStateException("broken as yet");
        }
        effect("FAILS_FIRST", said);
    }

    private void effect(String listener, Said said) {
        jdbc.sql("INSERT INTO crash.effect (listener, number, stream, place, node) VALUES (?, ?, ?, ?, ?)")
                .params(listener, said.number(), said.of(), said.place(), node)
                .update();
    }
}
