package org.throughline.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What can be counted in a partnership's own meetings. Only meetings with finished minutes count, on the day on which they
 * were held; items count on the day on which they were put.
 */
@Repository
class ObservedMeetingStore {
    static final String ATTENDED = """
            SELECT p.role, count(*) FILTER (WHERE a.how IN ('THERE', 'SENT_SOMEONE')) AS some, count(*) AS in_all
              FROM partnership.attendance a
              JOIN partnership.meeting m ON m.id = a.meeting_id
              JOIN partnership.place p ON p.id = a.place_id
             WHERE m.partnership_id = :partnership AND m.minuted_on <= :until AND m.on_day > :from AND m.on_day <= :until
             GROUP BY p.role
            """;
    static final String ITEMS = """
            SELECT p.role, count(i.id) AS some, sum(count(i.id)) OVER () AS in_all
              FROM partnership.place p
              LEFT JOIN partnership.agenda_item i ON i.place_id = p.id AND i.put_on > :from AND i.put_on <= :until
             WHERE p.partnership_id = :partnership AND (i.id IS NOT NULL OR p.from_date <= :until AND p.until_date > :from)
             GROUP BY p.role
            """;
    static final String DECISIONS = """
            SELECT count(*) FILTER (WHERE NOT EXISTS (
                       SELECT 1 FROM partnership.attendance a JOIN partnership.place p ON p.id = a.place_id
                        WHERE a.meeting_id = m.id AND a.how IN ('THERE', 'SENT_SOMEONE')
                          AND p.role IN ('PARENT_CARER', 'YOUNG_PERSON'))) AS some,
                   count(*) AS in_all
              FROM partnership.decision d JOIN partnership.meeting m ON m.id = d.meeting_id
             WHERE d.partnership_id = :partnership AND d.taken_on IS NOT NULL AND m.minuted_on <= :until
               AND m.on_day > :from AND m.on_day <= :until
            """;
    static final String PACKS = """
            SELECT count(*) FILTER (WHERE m.pack_on <= m.on_day - m.pack_days) AS some, count(*) AS in_all
              FROM partnership.meeting m
             WHERE m.partnership_id = :partnership AND m.minuted_on <= :until AND m.on_day > :from AND m.on_day <= :until
            """;
    static final String WITHOUT_MINUTES = """
            SELECT count(*) FROM partnership.meeting m
             WHERE m.partnership_id = :partnership AND m.called_off IS NULL AND (m.minuted_on IS NULL OR m.minuted_on > :until)
               AND m.on_day > :from AND m.on_day < :until
            """;
    static final String OPTIONS = """
            SELECT count(o.id) FROM partnership.decision d
              JOIN partnership.meeting m ON m.id = d.meeting_id
              JOIN partnership.decision_option o ON o.decision_id = d.id
             WHERE d.partnership_id = :partnership AND d.taken_on IS NOT NULL AND m.minuted_on <= :until
               AND m.on_day > :from AND m.on_day <= :until
             GROUP BY d.id ORDER BY 1
            """;

    private final JdbcClient jdbc;

    ObservedMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Some out of all. */
    record Share(int some, int all) {}

    /** Seats that were there, of those that could be, from one side. */
    record OfSide(Side side, Share share) {}

    /** Of meetings after this day, until that day. */
    record Span(UUID partnership, LocalDate from, LocalDate until) {}

    List<OfSide> attended(Span span) {
        return bySide(ATTENDED, span);
    }

    /** Of each side that had a seat, also where it put none on. */
    List<OfSide> items(Span span) {
        return bySide(ITEMS, span);
    }

    private List<OfSide> bySide(String sql, Span span) {
        return of(sql, span)
                .query((rs, _) -> new OfSide(
                        Side.valueOf(rs.getString("role")), new Share(rs.getInt("some"), rs.getInt("in_all"))))
                .list();
    }

    /** Decisions taken with no seat of families or young people there. */
    Share decisionsWithoutFamilies(Span span) {
        return share(DECISIONS, span);
    }

    Share packsInTime(Span span) {
        return share(PACKS, span);
    }

    int withoutMinutes(Span span) {
        return of(WITHOUT_MINUTES, span).query(Integer.class).single();
    }

    /** How many options each decision had, the fewest first. */
    List<Integer> options(Span span) {
        return of(OPTIONS, span).query(Integer.class).list();
    }

    private Share share(String sql, Span span) {
        return of(sql, span)
                .query((rs, _) -> new Share(rs.getInt("some"), rs.getInt("in_all")))
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, Span span) {
        return jdbc.sql(sql)
                .param("partnership", span.partnership())
                .param("from", span.from())
                .param("until", span.until());
    }
}
