package org.throughline.partnership.consults;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Counts;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Observing;
import org.throughline.partnership.ResultWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Questions to families that were put to them before, in much the same words. Told to whoever is about to ask, and counted. The same
 * question in other words is not found: it is counted rather too low than too high.
 */
@Component
public class AskedTwice implements Counts {
    /** An answer that is older than this may have changed. */
    static final int MONTHS = 12;

    static final String ASKED = """
            SELECT c.id, c.question, c.asked_on FROM partnership.consult c
             WHERE c.partnership_id = :partnership AND c.asked_on > :from AND c.asked_on <= :until
               AND (EXISTS (SELECT 1 FROM partnership.consult_seat s
                             WHERE s.consult_id = c.id AND s.role IN ('PARENT_CARER', 'YOUNG_PERSON'))
                    OR EXISTS (SELECT 1 FROM partnership.consult_printed p
                                WHERE p.consult_id = c.id AND p.role IN ('PARENT_CARER', 'YOUNG_PERSON')))
             ORDER BY c.asked_on DESC, c.id LIMIT 1000
            """;
    static final String EVER = """
            SELECT EXISTS (SELECT 1 FROM partnership.consult c
                            WHERE c.partnership_id = :partnership AND c.asked_on <= :until
                              AND (EXISTS (SELECT 1 FROM partnership.consult_seat s
                                            WHERE s.consult_id = c.id AND s.role IN ('PARENT_CARER', 'YOUNG_PERSON'))
                                   OR EXISTS (SELECT 1 FROM partnership.consult_printed p
                                               WHERE p.consult_id = c.id AND p.role IN ('PARENT_CARER', 'YOUNG_PERSON'))))
            """;

    private final JdbcClient jdbc;
    private final Acting acting;

    AskedTwice(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The question to families that this one is most like, if it is like one that was asked within a year and before today. */
    public Optional<AskedOfFamilies> before(Viewer viewer, UUID partnership, String question) {
        LocalDate today = viewer.today();
        return acting.as(viewer, () -> asked(partnership, today.minusMonths(MONTHS), today)).stream()
                .filter(earlier -> earlier.isAskedAgainBy(question, today))
                .max(Comparator.comparing(earlier -> Likeness.of(earlier.question(), question)));
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.REPEAT_QUESTIONS;
    }

    /** Asked again, of those asked in twelve months; each is compared with the year before it. */
    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        LocalDate from = day.minusMonths(Observing.MONTHS);
        List<AskedOfFamilies> all = asked(design.partnership().id(), from.minusMonths(MONTHS), day);
        List<AskedOfFamilies> lately =
                all.stream().filter(a -> a.on().isAfter(from)).toList();
        long again = lately.stream()
                .filter(a -> all.stream().anyMatch(earlier -> earlier.isAskedAgainBy(a.question(), a.on())))
                .count();
        return lately.isEmpty()
                ? Optional.empty()
                : Optional.of(ResultWords.FIGURE_OF_SEATS.say(Long.toString(again), Integer.toString(lately.size())));
    }

    @Override
    public boolean everDone(Design design, LocalDate day) {
        return jdbc.sql(EVER)
                .param("partnership", design.partnership().id())
                .param("until", day)
                .query(Boolean.class)
                .single();
    }

    private List<AskedOfFamilies> asked(UUID partnership, LocalDate from, LocalDate until) {
        return jdbc.sql(ASKED)
                .param("partnership", partnership)
                .param("from", from)
                .param("until", until)
                .query((rs, _) -> new AskedOfFamilies(
                        rs.getObject("id", UUID.class),
                        rs.getString("question"),
                        rs.getObject("asked_on", LocalDate.class)))
                .list();
    }
}
