package org.throughline.signals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Facts about how the partnership works, which any module may tell and which can never say about whom: there is no
 * place in them for a child, a person or words.
 */
@Service
public class Signals {
    static final String TELL = """
            INSERT INTO signals.signal (id, kind, area_id, agency_id, role, on_day, days)
            VALUES (:id, :kind, :area, :agency, :role, :onDay, :days)
            """;

    private final JdbcClient jdbc;

    Signals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What kind of thing happened. */
    public enum Kind {
        ASSESSMENT_ASKED_FOR,
        ADVICE_ASKED_FOR,
        ADVICE_GIVEN,
        CONTRIBUTION_MADE,
        DECISION_TOLD,
        /** A seat of a partnership was there, or had somebody sent; the role is its side. */
        MEETING_ATTENDED,
        MEETING_MISSED,
        AGENDA_ITEM_PUT,
        DECISION_TAKEN,
        /** A decision was taken while no seat of families or young people was there. */
        DECISION_WITHOUT_FAMILIES,
        /** The days are those between the pack and the meeting. */
        PACK_IN_TIME,
        PACK_LATE
    }

    /**
     * Tells one fact.
     *
     * @param days how many days it took, where that is what the fact is about
     */
    public void tell(
            Kind kind,
            Optional<UUID> area,
            Optional<UUID> agency,
            Optional<String> role,
            LocalDate onDay,
            OptionalInt days) {
        jdbc.sql(TELL)
                .param("id", UUID.randomUUID())
                .param("kind", kind.name())
                .param("area", area.orElse(null))
                .param("agency", agency.orElse(null))
                .param("role", role.orElse(null))
                .param("onDay", onDay)
                .param("days", days.isPresent() ? days.getAsInt() : null)
                .update();
    }
}
