package org.throughline.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other modules signalled, read along the arrow. */
@Repository
class ObservedStore {
    static final String DAYS_OF_ADVICE = """
            SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY s.days) AS median, count(*) AS people
              FROM signals.signal_v s
             WHERE s.kind = 'ADVICE_GIVEN' AND s.days IS NOT NULL AND s.area_id = :area AND s.on_day BETWEEN :from AND :until
            """;

    private final JdbcClient jdbc;

    ObservedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param median in days; meaningless where nothing was given */
    record Days(double median, int given) {}

    Days daysOfAdvice(UUID area, LocalDate from, LocalDate until) {
        List<Days> one = jdbc.sql(DAYS_OF_ADVICE)
                .param("area", area)
                .param("from", from)
                .param("until", until)
                .query((rs, _) -> new Days(rs.getDouble("median"), rs.getInt("people")))
                .list();
        return one.getFirst();
    }
}
