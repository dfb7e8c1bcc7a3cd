package org.throughline.partnership.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partnerships settled about how they work, in its table; nothing is written over. */
@Repository
class WorkingStore {
    /** The newest so many are read. */
    static final int MOST = 600;

    static final String ADD = """
            INSERT INTO partnership.way_agreed (partnership_id, aspect, way, until_day, on_day)
            VALUES (:partnership, :aspect, :way, :until, :on)
            """;
    static final String NEWEST = """
            SELECT aspect, way, until_day, on_day FROM partnership.way_agreed
             WHERE partnership_id = :partnership ORDER BY number DESC LIMIT 600
            """;

    private final JdbcClient jdbc;

    WorkingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID partnership, Agreed a) {
        jdbc.sql(ADD)
                .param("partnership", partnership)
                .param("aspect", a.aspect().name())
                .param("way", a.way().map(Enum::name).orElse(null))
                .param("until", a.until().orElse(null))
                .param("on", a.on())
                .update();
    }

    WorkingModel of(UUID partnership) {
        List<Agreed> newestFirst = jdbc.sql(NEWEST)
                .param("partnership", partnership)
                .query((rs, _) -> new Agreed(
                        Aspect.valueOf(rs.getString("aspect")),
                        Optional.ofNullable(rs.getString("way")).map(Way::valueOf),
                        Optional.ofNullable(rs.getObject("until_day", LocalDate.class)),
                        rs.getObject("on_day", LocalDate.class)))
                .list();
        return new WorkingModel(newestFirst.reversed());
    }
}
