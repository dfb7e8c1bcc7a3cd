package org.throughline.partnership.networks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows which network, and what is new in one, in their tables. */
@Repository
class NetworkStore {
    /** More than these are read in the network itself. */
    static final int MOST = 100;

    static final String MINE = """
            SELECT partnership_id, follows, before_on, seen_on FROM partnership.network_followed ORDER BY partnership_id LIMIT 500
            """;
    static final String VISIT = """
            INSERT INTO partnership.network_followed (seat_id, partnership_id, follows, before_on, seen_on)
            VALUES (:seat, :network, false, NULL, :on)
            ON CONFLICT (seat_id, partnership_id)
            DO UPDATE SET before_on = CASE WHEN partnership.network_followed.seen_on < excluded.seen_on
                                           THEN partnership.network_followed.seen_on ELSE partnership.network_followed.before_on END,
                          seen_on = greatest(partnership.network_followed.seen_on, excluded.seen_on)
            """;
    static final String FOLLOW = """
            INSERT INTO partnership.network_followed (seat_id, partnership_id, follows) VALUES (:seat, :network, :follows)
            ON CONFLICT (seat_id, partnership_id) DO UPDATE SET follows = excluded.follows
            """;
    static final String LATELY = """
            SELECT partnership_id, kind, id, words, on_day FROM partnership.news_v
             WHERE partnership_id = :network AND on_day >= :since ORDER BY on_day DESC, kind, id LIMIT 100
            """;

    private final JdbcClient jdbc;

    NetworkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When somebody was last in a network, and before that. */
    record Seen(UUID network, boolean follows, Optional<LocalDate> before, Optional<LocalDate> seen) {

        /** When they were last there on an earlier day than this. */
        Optional<LocalDate> earlierThan(LocalDate today) {
            return seen.filter(day -> day.isBefore(today)).or(() -> before);
        }
    }

    List<Seen> mine() {
        return jdbc.sql(MINE)
                .query((rs, _) -> new Seen(
                        rs.getObject("partnership_id", UUID.class),
                        rs.getBoolean("follows"),
                        Optional.ofNullable(rs.getObject("before_on", LocalDate.class)),
                        Optional.ofNullable(rs.getObject("seen_on", LocalDate.class))))
                .list();
    }

    Optional<Seen> of(UUID network) {
        return mine().stream().filter(s -> s.network().equals(network)).findFirst();
    }

    void visit(UUID seat, UUID network, LocalDate on) {
        jdbc.sql(VISIT)
                .param("seat", seat)
                .param("network", network)
                .param("on", on)
                .update();
    }

    void follow(UUID seat, UUID network, boolean follows) {
        jdbc.sql(FOLLOW)
                .param("seat", seat)
                .param("network", network)
                .param("follows", follows)
                .update();
    }

    /** What became public on this day or since, the newest first. */
    List<New> lately(UUID network, LocalDate since) {
        return jdbc.sql(LATELY)
                .param("network", network)
                .param("since", since)
                .query((rs, _) -> news(rs))
                .list();
    }

    private static New news(ResultSet rs) throws SQLException {
        return new New(
                rs.getObject("partnership_id", UUID.class),
                New.Kind.valueOf(rs.getString("kind")),
                rs.getObject("id", UUID.class),
                rs.getString("words"),
                rs.getObject("on_day", LocalDate.class));
    }
}
