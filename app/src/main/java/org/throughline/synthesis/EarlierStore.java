package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of which earlier review a synthesis updates. It is added to and never changed; the newest counts. */
@Repository
class EarlierStore {
    static final String SAY = """
            INSERT INTO synthesis.earlier_review (synthesis_id, number, kind, release, citation, studies, reports, why, by_seat_id, at)
            VALUES (:synthesis, :number, :kind, :release, :citation, :studies, :reports, :why, :seat, :at)
            """;
    static final String LAST = """
            SELECT number, kind, release, citation, studies, reports, why, by_seat_id, at FROM synthesis.earlier_review
             WHERE synthesis_id = :synthesis ORDER BY number DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    EarlierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void say(SynthesisId id, EarlierReview earlier) {
        Optional<EarlierReview.Published> published =
                earlier.what() instanceof EarlierReview.Published p ? Optional.of(p) : Optional.empty();
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("number", earlier.number())
                .param("kind", kind(earlier.what()))
                .param("release", earlier.what() instanceof EarlierReview.OfRelease(int release) ? release : null)
                .param(
                        "citation",
                        published.map(EarlierReview.Published::citation).orElse(""))
                .param("studies", published.map(p -> number(p.studies())).orElse(null))
                .param("reports", published.map(p -> number(p.reports())).orElse(null))
                .param("why", earlier.why())
                .param("seat", earlier.by().value())
                .param("at", Timestamp.from(earlier.at()))
                .update();
    }

    private static String kind(EarlierReview.What what) {
        return switch (what) {
            case EarlierReview.OfRelease _ -> "RELEASE";
            case EarlierReview.Published _ -> "PUBLISHED";
            case EarlierReview.Nothing _ -> "NONE";
        };
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** What was said last. */
    Optional<EarlierReview> last(SynthesisId id) {
        return jdbc.sql(LAST)
                .param("synthesis", id.value())
                .query(EarlierStore::earlier)
                .optional();
    }

    private static EarlierReview earlier(ResultSet rs, int row) throws SQLException {
        EarlierReview.What what = switch (rs.getString("kind")) {
            case "RELEASE" -> new EarlierReview.OfRelease(rs.getInt("release"));
            case "PUBLISHED" ->
                new EarlierReview.Published(rs.getString("citation"), told(rs, "studies"), told(rs, "reports"));
            default -> new EarlierReview.Nothing();
        };
        return new EarlierReview(
                rs.getInt("number"),
                what,
                rs.getString("why"),
                new SeatId(rs.getObject("by_seat_id", java.util.UUID.class)),
                rs.getTimestamp("at").toInstant());
    }

    private static OptionalInt told(ResultSet rs, String column) throws SQLException {
        int number = rs.getInt(column);
        return rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
