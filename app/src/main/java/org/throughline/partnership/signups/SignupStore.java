package org.throughline.partnership.signups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What seats said of the goals, in its table; nothing is written over. */
@Repository
class SignupStore {
    static final String ADD = """
            INSERT INTO partnership.signup (id, partnership_id, place_id, conveyed, version, hash, why_not, on_day)
            VALUES (:id, :partnership, :place, :conveyed, :version, :hash, :whyNot, :on)
            """;
    static final String LATEST = """
            SELECT DISTINCT ON (place_id) place_id, conveyed, version, hash, why_not, on_day
              FROM partnership.signup WHERE partnership_id = :partnership ORDER BY place_id, number DESC LIMIT 500
            """;

    private final JdbcClient jdbc;

    SignupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID partnership, Signup s) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("partnership", partnership)
                .param("place", s.place())
                .param("conveyed", s.conveyed())
                .param("version", s.version())
                .param("hash", s.hash())
                .param("whyNot", s.whyNot().orElse(null))
                .param("on", s.on())
                .update();
    }

    List<Signup> latest(UUID partnership) {
        return jdbc.sql(LATEST)
                .param("partnership", partnership)
                .query((rs, _) -> new Signup(
                        rs.getObject("place_id", UUID.class),
                        rs.getBoolean("conveyed"),
                        rs.getInt("version"),
                        rs.getString("hash"),
                        Optional.ofNullable(rs.getString("why_not")),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
    }
}
