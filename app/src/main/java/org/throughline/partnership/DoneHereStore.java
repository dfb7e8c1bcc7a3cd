package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether the work that a figure counts was ever recorded here up to a day. Without a figure, "not done here" is said only where it never
 * was; where it was, but not in the months that count, that is said.
 */
@Repository
class DoneHereStore {
    static final String MINUTED = """
            SELECT EXISTS (SELECT 1 FROM partnership.meeting WHERE partnership_id = :partnership AND minuted_on <= :until)
            """;
    static final String PUT_ON_AN_AGENDA = """
            SELECT EXISTS (SELECT 1 FROM partnership.agenda_item WHERE partnership_id = :partnership AND put_on <= :until)
            """;
    static final String DECIDED = """
            SELECT EXISTS (SELECT 1 FROM partnership.decision d JOIN partnership.meeting m ON m.id = d.meeting_id
                            WHERE d.partnership_id = :partnership AND d.taken_on IS NOT NULL AND m.minuted_on <= :until)
            """;
    static final String OFFERED_OPTIONS = """
            SELECT EXISTS (SELECT 1 FROM partnership.decision d JOIN partnership.meeting m ON m.id = d.meeting_id
                             JOIN partnership.decision_option o ON o.decision_id = d.id
                            WHERE d.partnership_id = :partnership AND d.taken_on IS NOT NULL AND m.minuted_on <= :until)
            """;
    static final String DECIDED_A_CHANGE = """
            SELECT EXISTS (SELECT 1 FROM partnership.change_decided
                            WHERE partnership_id = :partnership AND decided_on <= :until AND written_on <= :until)
            """;
    static final String GAVE_ADVICE = """
            SELECT EXISTS (SELECT 1 FROM signals.signal_v s JOIN partnership.partnership p ON p.area_id = s.area_id
                            WHERE p.id = :partnership AND s.kind = 'ADVICE_GIVEN' AND s.days IS NOT NULL AND s.on_day <= :until)
            """;
    static final String HAD_SEATS = """
            SELECT EXISTS (SELECT 1 FROM partnership.place WHERE partnership_id = :partnership AND from_date <= :until)
            """;
    static final String HAD_FAMILY_SEATS = """
            SELECT EXISTS (SELECT 1 FROM partnership.place WHERE partnership_id = :partnership AND from_date <= :until
                              AND role IN ('PARENT_CARER', 'YOUNG_PERSON'))
            """;

    private static final Map<Observed.Indicator, String> ASKS = Map.of(
            Observed.Indicator.SEATS_FILLED, HAD_SEATS,
            Observed.Indicator.FAMILY_SEATS_FILLED, HAD_FAMILY_SEATS,
            Observed.Indicator.ATTENDANCE, MINUTED,
            Observed.Indicator.PACKS_IN_TIME, MINUTED,
            Observed.Indicator.AGENDA_BY_FAMILIES, PUT_ON_AN_AGENDA,
            Observed.Indicator.DECISIONS_WITHOUT_FAMILIES, DECIDED,
            Observed.Indicator.OPTIONS_OFFERED, OFFERED_OPTIONS,
            Observed.Indicator.CONSULTED_BEFORE_DRAFT, DECIDED_A_CHANGE,
            Observed.Indicator.ADVICE_DAYS, GAVE_ADVICE);

    private final JdbcClient jdbc;

    DoneHereStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean ever(Observed.Indicator indicator, Design design, LocalDate until) {
        String asks = ASKS.get(indicator);
        return asks != null
                && jdbc.sql(asks)
                        .param("partnership", design.partnership().id())
                        .param("until", until)
                        .query(Boolean.class)
                        .single();
    }
}
