package org.throughline.web.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AccountId;
import org.throughline.people.SeatId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of what was typed and could not be taken. Row-level security gives it to its writer only. */
@Repository
class HeldStore {
    static final String ADD = """
            INSERT INTO web.held_post (id, account_id, seat_id, path, fields, had_files, held_at)
            VALUES (:id, :account, :seat, :path, :fields, :hadFiles, :at)
            """;
    static final String OF = """
            SELECT id, seat_id, path, fields, had_files, held_at FROM web.held_post
             WHERE account_id = :account AND held_at > :since ORDER BY held_at DESC, id LIMIT 20
            """;
    static final String COUNT = "SELECT count(*) FROM web.held_post WHERE account_id = :account AND held_at > :since";
    static final String DROP = "DELETE FROM web.held_post WHERE account_id = :account AND id = :id";
    static final String FORGET = "DELETE FROM web.held_post WHERE held_at < :before";
    static final String MAKE_ROOM = """
            DELETE FROM web.held_post WHERE account_id = :account AND id IN (
                SELECT id FROM web.held_post WHERE account_id = :account ORDER BY held_at DESC, id OFFSET 19)
            """;

    private static final JsonMapper JSON = new JsonMapper();
    private final JdbcClient jdbc;

    HeldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId account, HeldPosts.Held held) {
        jdbc.sql(MAKE_ROOM).param("account", account.value()).update();
        jdbc.sql(ADD)
                .param("id", held.id())
                .param("account", account.value())
                .param("seat", held.seat().value())
                .param("path", held.path())
                .param("fields", JSON.writeValueAsString(held.fields()))
                .param("hadFiles", held.hadFiles())
                .param("at", Timestamp.from(held.at()))
                .update();
    }

    List<HeldPosts.Held> of(AccountId account, Instant since) {
        return jdbc.sql(OF)
                .param("account", account.value())
                .param("since", Timestamp.from(since))
                .query((rs, _) -> new HeldPosts.Held(
                        rs.getObject("id", UUID.class),
                        new SeatId(rs.getObject("seat_id", UUID.class)),
                        rs.getString("path"),
                        JSON.readValue(rs.getString("fields"), new TypeReference<Map<String, List<String>>>() {}),
                        rs.getBoolean("had_files"),
                        rs.getTimestamp("held_at").toInstant()))
                .list();
    }

    long count(AccountId account, Instant since) {
        return jdbc.sql(COUNT)
                .param("account", account.value())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    void drop(AccountId account, UUID id) {
        jdbc.sql(DROP).param("account", account.value()).param("id", id).update();
    }

    void forget(Instant before) {
        jdbc.sql(FORGET).param("before", Timestamp.from(before)).update();
    }
}
