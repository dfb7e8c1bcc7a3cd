package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Readability;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * How hard the texts are that families are given, measured when each is saved. Kept are the age, the kind and the day: neither a word
 * nor which text it was, so that the age of an answer to a concern leads to no concern.
 */
@Component
public class ReadingAges implements Counts {
    static final String KEEP = """
            INSERT INTO partnership.reading_age (id, partnership_id, kind, on_day, years)
            VALUES (:id, :partnership, :kind, :on, :years)
            """;
    static final String MIDDLE = """
            SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY r.years) AS years, count(*) AS texts
              FROM partnership.reading_age r
             WHERE r.partnership_id = :partnership AND r.on_day > :from AND r.on_day <= :until
            """;

    private final JdbcClient jdbc;
    private final Acting acting;

    ReadingAges(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** What families are given to read. */
    public enum Kind {
        /** A question put to a circle, with what one needs to know and what hangs on it. */
        QUESTION,
        REPLY,
        /** An answer to a concern. */
        ANSWER,
        /** An information pack, as it was published. */
        PACK
    }

    /** Keeps the age of a text that is being saved, in the transaction that saves it; of one too short to tell, nothing. */
    public void keep(UUID partnership, Kind kind, LocalDate on, String... text) {
        Readability.of(String.join("\n", text))
                .ifPresent(r -> jdbc.sql(KEEP)
                        .param("id", UUID.randomUUID())
                        .param("partnership", partnership)
                        .param("kind", kind.name())
                        .param("on", on)
                        .param("years", r.age())
                        .update());
    }

    @Override
    public Observed.Indicator indicator() {
        return Observed.Indicator.READING_AGE;
    }

    private record Middle(int years, int texts) {}

    /** The age in the middle, of an even number the lower of the two, over twelve months; of fewer than five texts nothing is said. */
    @Override
    public Optional<String> asOn(Design design, LocalDate day) {
        Middle middle = acting.as(
                Viewer.service(Purpose.COUNTING, day),
                () -> jdbc.sql(MIDDLE)
                        .param("partnership", design.partnership().id())
                        .param("from", day.minusMonths(Observing.MONTHS))
                        .param("until", day)
                        .query((rs, _) -> new Middle(rs.getInt("years"), rs.getInt("texts")))
                        .single());
        return middle.texts() < Observing.FEWEST
                ? Optional.empty()
                : Optional.of(ObservedWords.FIGURE_AGE.say(middle.years(), middle.texts(), Readability.AIM_AGE));
    }
}
