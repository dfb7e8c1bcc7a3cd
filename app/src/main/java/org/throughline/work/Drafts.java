package org.throughline.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has typed and not yet sent, kept as they type. Only the same account in the same seat gets it back;
 * row-level security asks too.
 */
@Service
public class Drafts {
    /** A draft holds at most this many characters over all its fields. */
    public static final int MOST_CHARACTERS = 200_000;

    static final String KEEP = """
            INSERT INTO work.draft (account_id, seat_id, form, fields, saved_at)
            VALUES (:account, :seat, :form, :fields, :at)
            ON CONFLICT (account_id, seat_id, form) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at
            """;
    static final String FIND =
            "SELECT fields, saved_at FROM work.draft WHERE account_id = :account AND seat_id = :seat AND form = :form";
    static final String DROP =
            "DELETE FROM work.draft WHERE account_id = :account AND seat_id = :seat AND form = :form";

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was typed, field by field, and when it was last kept. */
    public record Draft(Map<String, List<String>> fields, Instant savedAt) {}

    /**
     * Keeps what is typed now in place of what was kept before. Call inside the transaction of its viewer.
     *
     * @param form the form's own name, with the child's id where the form is about one
     * @return when it was kept, or empty when it is too long to keep
     */
    public Optional<Instant> keep(UUID account, UUID seat, String form, Map<String, List<String>> fields) {
        int characters = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (characters > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        jdbc.sql(KEEP)
                .param("account", account)
                .param("seat", seat)
                .param("form", form)
                .param("fields", JSON.writeValueAsString(fields))
                .param("at", Timestamp.from(now))
                .update();
        return Optional.of(now);
    }

    public Optional<Draft> find(UUID account, UUID seat, String form) {
        return jdbc.sql(FIND)
                .param("account", account)
                .param("seat", seat)
                .param("form", form)
                .query((rs, _) -> new Draft(
                        JSON.readValue(rs.getString("fields"), new TypeReference<Map<String, List<String>>>() {}),
                        rs.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    /** The form was sent, or its writer does not want it any more. */
    public void drop(UUID account, UUID seat, String form) {
        jdbc.sql(DROP)
                .param("account", account)
                .param("seat", seat)
                .param("form", form)
                .update();
    }
}
