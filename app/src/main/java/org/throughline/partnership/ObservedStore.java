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

    /** What was written down later does not change a figure of an earlier day. */
    static final String ASKED_BEFORE = """
            SELECT count(*) AS decided,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT 1 FROM partnership.change_asked a
                        WHERE a.change_id = d.change_id AND a.role IN ('PARENT_CARER', 'YOUNG_PERSON')
                          AND a.asked_on < d.decided_on AND a.written_on <= :until)) AS before
              FROM partnership.change_decided d
             WHERE d.partnership_id = :partnership AND d.decided_on BETWEEN :from AND :until AND d.written_on <= :until
            """;

    private final JdbcClient jdbc;

    ObservedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param median in days; meaningless where nothing was given */
    record Days(double median, int given) {}

    /** @param before of those decided, families or young people had been asked on an earlier day */
    record AskedBefore(int decided, int before) {}

    AskedBefore askedBefore(UUID partnership, LocalDate from, LocalDate until) {
        return jdbc.sql(ASKED_BEFORE)
                .param("partnership", partnership)
                .param("from", from)
                .param("until", until)
                .query((rs, _) -> new AskedBefore(rs.getInt("decided"), rs.getInt("before")))
                .single();
    }

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
