package org.throughline.partnership.lending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** Shared things and bookings in their tables. The database keeps two bookings from being at the same time. */
@Repository
class LendingStore {
    static final String ADD_THING = """
            INSERT INTO partnership.shared_thing (id, partnership_id, seat_id, kind, name, what, offered_by, at_place, rules, most_days, offered_on)
            VALUES (:id, :partnership, :seat, :kind, :name, :what, :offeredBy, :place, :rules, :mostDays, :on)
            """;
    static final String THINGS = """
            SELECT id, partnership_id, seat_id, kind, name, what, offered_by, at_place, rules, most_days, offered_on, withdrawn_on
              FROM partnership.shared_thing WHERE partnership_id = :partnership ORDER BY kind, name, id LIMIT 300
            """;
    static final String THING = """
            SELECT id, partnership_id, seat_id, kind, name, what, offered_by, at_place, rules, most_days, offered_on, withdrawn_on
              FROM partnership.shared_thing WHERE id = :id
            """;
    static final String WITHDRAW =
            "UPDATE partnership.shared_thing SET withdrawn_on = :on WHERE id = :id AND withdrawn_on IS NULL";
    /** One after the other for each thing, so that whoever is next in line is found before anybody else comes. */
    static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(CAST(:thing AS text), 19))";
    /** Nothing is written where somebody has it at that time. */
    static final String BOOK = """
            INSERT INTO partnership.booking (id, thing_id, partnership_id, seat_id, from_at, until_at, state, asked_on)
            VALUES (:id, :thing, :partnership, :seat, :from, :until, :state, :on) ON CONFLICT DO NOTHING
            """;

    static final String ADD_WORDS = """
            INSERT INTO partnership.booking_words (booking_id, partnership_id, for_whom, purpose)
            VALUES (:booking, :partnership, :forWhom, :purpose)
            """;
    static final String BOOKINGS = """
            SELECT b.id, b.thing_id, b.partnership_id, b.seat_id, b.from_at, b.until_at, b.state, b.asked_on, b.handed_on, b.back_on, b.used, b.helped,
                   w.for_whom, w.purpose, w.condition_out, w.condition_back, w.came_of
              FROM partnership.booking b LEFT JOIN partnership.booking_words w ON w.booking_id = b.id
             WHERE b.partnership_id = :partnership AND b.until_at >= :after ORDER BY b.from_at, b.place_in_line LIMIT 5000
            """;
    static final String BOOKING = """
            SELECT b.id, b.thing_id, b.partnership_id, b.seat_id, b.from_at, b.until_at, b.state, b.asked_on, b.handed_on, b.back_on, b.used, b.helped,
                   w.for_whom, w.purpose, w.condition_out, w.condition_back, w.came_of
              FROM partnership.booking b LEFT JOIN partnership.booking_words w ON w.booking_id = b.id WHERE b.id = :id
            """;
    static final String CALL_OFF = """
            UPDATE partnership.booking SET state = 'CALLED_OFF' WHERE id = :id AND state <> 'CALLED_OFF' AND handed_on IS NULL
            """;
    static final String IN_LINE = """
            SELECT id FROM partnership.booking
             WHERE thing_id = :thing AND state = 'WAITING' AND from_at >= :after ORDER BY place_in_line LIMIT 200
            """;
    static final String NEXT = """
            UPDATE partnership.booking w SET state = 'BOOKED' WHERE w.id = :id AND w.state = 'WAITING' AND NOT EXISTS (
                SELECT 1 FROM partnership.booking b WHERE b.thing_id = w.thing_id AND b.state = 'BOOKED'
                   AND b.from_at < w.until_at AND w.from_at < b.until_at)
            """;
    static final String HANDED = """
            UPDATE partnership.booking SET handed_on = :on WHERE id = :id AND state = 'BOOKED' AND handed_on IS NULL
            """;
    static final String BACK =
            "UPDATE partnership.booking SET back_on = :on WHERE id = :id AND handed_on IS NOT NULL AND back_on IS NULL";
    static final String USED =
            "UPDATE partnership.booking SET used = :used, helped = :helped WHERE id = :id AND state = 'BOOKED'";
    static final String CONDITION_OUT =
            "UPDATE partnership.booking_words SET condition_out = :words WHERE booking_id = :id";
    static final String CONDITION_BACK =
            "UPDATE partnership.booking_words SET condition_back = :words WHERE booking_id = :id";
    static final String CAME_OF = "UPDATE partnership.booking_words SET came_of = :words WHERE booking_id = :id";

    private final JdbcClient jdbc;

    LendingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SharedThing t) {
        jdbc.sql(ADD_THING)
                .param("id", t.id())
                .param("partnership", t.partnership())
                .param("seat", t.seat().value())
                .param("kind", t.kind().name())
                .param("name", t.name())
                .param("what", t.what())
                .param("offeredBy", t.offeredBy())
                .param("place", t.place())
                .param("rules", t.rules())
                .param("mostDays", t.mostDays())
                .param("on", t.offeredOn())
                .update();
    }

    List<SharedThing> things(UUID partnership) {
        return jdbc.sql(THINGS)
                .param("partnership", partnership)
                .query((rs, _) -> thing(rs))
                .list();
    }

    Optional<SharedThing> thing(UUID id) {
        return jdbc.sql(THING).param("id", id).query((rs, _) -> thing(rs)).optional();
    }

    boolean withdraw(UUID id, LocalDate on) {
        return jdbc.sql(WITHDRAW).param("id", id).param("on", on).update() == 1;
    }

    void alone(UUID thing) {
        jdbc.sql(ALONE).param("thing", thing.toString()).query().listOfRows();
    }

    /** False where somebody has it at that time. */
    boolean add(Booking b) {
        boolean added = jdbc.sql(BOOK)
                        .param("id", b.id())
                        .param("thing", b.thing())
                        .param("partnership", b.partnership())
                        .param("seat", b.seat().value())
                        .param("from", b.from())
                        .param("until", b.until())
                        .param("state", b.state().name())
                        .param("on", b.askedOn())
                        .update()
                == 1;
        if (added) {
            b.words()
                    .ifPresent(w -> jdbc.sql(ADD_WORDS)
                            .param("booking", b.id())
                            .param("partnership", b.partnership())
                            .param("forWhom", w.forWhom())
                            .param("purpose", w.purpose())
                            .update());
        }
        return added;
    }

    /** Those that end on this day or later, in the order in which they begin. */
    List<Booking> bookings(UUID partnership, LocalDate after) {
        return jdbc.sql(BOOKINGS)
                .param("partnership", partnership)
                .param("after", after.atStartOfDay())
                .query((rs, _) -> booking(rs))
                .list();
    }

    Optional<Booking> booking(UUID id) {
        return jdbc.sql(BOOKING).param("id", id).query((rs, _) -> booking(rs)).optional();
    }

    boolean callOff(UUID booking) {
        return jdbc.sql(CALL_OFF).param("id", booking).update() == 1;
    }

    List<UUID> inLine(UUID thing, LocalDate after) {
        return jdbc.sql(IN_LINE)
                .param("thing", thing)
                .param("after", after.atStartOfDay())
                .query(UUID.class)
                .list();
    }

    /** False where somebody still has it at that time. */
    boolean next(UUID waiting) {
        return jdbc.sql(NEXT).param("id", waiting).update() == 1;
    }

    boolean handed(UUID booking, LocalDate on, String condition) {
        return dated(HANDED, booking, on) && worded(CONDITION_OUT, booking, condition);
    }

    boolean back(UUID booking, LocalDate on, String condition) {
        return dated(BACK, booking, on) && worded(CONDITION_BACK, booking, condition);
    }

    boolean used(UUID booking, Booking.Use use, String cameOf) {
        return jdbc.sql(USED)
                                .param("id", booking)
                                .param("used", use == Booking.Use.NOT_USED ? "NOT_USED" : "USED")
                                .param("helped", helped(use))
                                .update()
                        == 1
                && worded(CAME_OF, booking, cameOf);
    }

    private boolean dated(String statement, UUID booking, LocalDate on) {
        return jdbc.sql(statement).param("id", booking).param("on", on).update() == 1;
    }

    private boolean worded(String statement, UUID booking, String words) {
        return jdbc.sql(statement).param("id", booking).param("words", words).update() == 1;
    }

    private static @Nullable String helped(Booking.Use use) {
        return switch (use) {
            case NOT_USED -> null;
            case HELPED -> "YES";
            case HELPED_PARTLY -> "PARTLY";
            case DID_NOT_HELP -> "NO";
            case TOO_EARLY -> "TOO_EARLY";
        };
    }

    private static Optional<Booking.Use> use(@Nullable String used, @Nullable String helped) {
        if (used == null) {
            return Optional.empty();
        }
        if (helped == null) {
            return Optional.of(Booking.Use.NOT_USED);
        }
        return Optional.of(
                switch (helped) {
                    case "YES" -> Booking.Use.HELPED;
                    case "PARTLY" -> Booking.Use.HELPED_PARTLY;
                    case "NO" -> Booking.Use.DID_NOT_HELP;
                    default -> Booking.Use.TOO_EARLY;
                });
    }

    private static SharedThing thing(ResultSet rs) throws SQLException {
        return new SharedThing(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                SharedThing.Kind.valueOf(rs.getString("kind")),
                rs.getString("name"),
                rs.getString("what"),
                rs.getString("offered_by"),
                rs.getString("at_place"),
                rs.getString("rules"),
                rs.getInt("most_days"),
                rs.getObject("offered_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("withdrawn_on", LocalDate.class)));
    }

    private static Booking booking(ResultSet rs) throws SQLException {
        String forWhom = rs.getString("for_whom");
        return new Booking(
                rs.getObject("id", UUID.class),
                rs.getObject("thing_id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                rs.getObject("from_at", LocalDateTime.class),
                rs.getObject("until_at", LocalDateTime.class),
                Booking.State.valueOf(rs.getString("state")),
                rs.getObject("asked_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("handed_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("back_on", LocalDate.class)),
                use(rs.getString("used"), rs.getString("helped")),
                forWhom == null
                        ? Optional.empty()
                        : Optional.of(new Booking.Words(
                                forWhom,
                                rs.getString("purpose"),
                                Optional.ofNullable(rs.getString("condition_out")),
                                Optional.ofNullable(rs.getString("condition_back")),
                                Optional.ofNullable(rs.getString("came_of")))));
    }
}
