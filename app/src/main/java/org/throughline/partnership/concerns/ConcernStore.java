package org.throughline.partnership.concerns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Concerns in their tables: a row is there only for whom the database shows it to. */
@Repository
class ConcernStore {
    static final String ADD = """
            INSERT INTO partnership.concern (id, partnership_id, raised_by_id, to_id, topic, raised_on, public_from)
            VALUES (:id, :partnership, :raisedBy, :to, :topic, :on, :publicFrom)
            """;
    static final String OF = """
            SELECT id, partnership_id, raised_by_id, to_id, topic, raised_on, public_from, heard_on, answered_on, felt, released_on
              FROM partnership.concern WHERE partnership_id = :partnership ORDER BY raised_on DESC, id LIMIT 1000
            """;
    static final String ONE = """
            SELECT id, partnership_id, raised_by_id, to_id, topic, raised_on, public_from, heard_on, answered_on, felt, released_on
              FROM partnership.concern WHERE id = :id
            """;
    /** Unanswered, and put to a seat of this viewer: the one that is public soonest, or has been for longest, first. */
    static final String WAITING_MINE = """
            SELECT id, partnership_id, raised_by_id, to_id, topic, raised_on, public_from, heard_on, answered_on, felt, released_on
              FROM partnership.concern WHERE answered_on IS NULL AND to_id IN (SELECT s.id FROM partnership.held_v s)
             ORDER BY public_from, raised_on, id LIMIT 200
            """;

    static final String STEPS = """
            SELECT s.concern_id, s.step, s.on_day, s.conveyed, w.words FROM partnership.concern_step s
              LEFT JOIN partnership.concern_words w ON w.concern_id = s.concern_id AND w.step = s.step
             WHERE s.partnership_id = :partnership ORDER BY s.on_day LIMIT 8000
            """;
    static final String ADD_STEP = """
            INSERT INTO partnership.concern_step (concern_id, partnership_id, step, on_day, conveyed)
            VALUES (:concern, :partnership, :step, :on, :conveyed) ON CONFLICT DO NOTHING
            """;
    static final String ADD_WORDS = """
            INSERT INTO partnership.concern_words (concern_id, partnership_id, step, words)
            VALUES (:concern, :partnership, :step, :words)
            """;
    static final String HEARD = "UPDATE partnership.concern SET heard_on = :on WHERE id = :id AND heard_on IS NULL";
    static final String ANSWERED =
            "UPDATE partnership.concern SET answered_on = :on WHERE id = :id AND answered_on IS NULL";
    static final String NO_ANSWER = """
            UPDATE partnership.concern SET answered_on = NULL, public_from = greatest(public_from, :publicFrom) WHERE id = :id
            """;
    static final String FELT = "UPDATE partnership.concern SET felt = :felt WHERE id = :id AND felt IS NULL";
    static final String RELEASE =
            "UPDATE partnership.concern SET released_on = :on WHERE id = :id AND released_on IS NULL";

    private final JdbcClient jdbc;

    ConcernStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Concern c) {
        jdbc.sql(ADD)
                .param("id", c.id())
                .param("partnership", c.partnership())
                .param("raisedBy", c.raisedBy())
                .param("to", c.to())
                .param("topic", c.topic().name())
                .param("on", c.raisedOn())
                .param("publicFrom", c.publicFrom())
                .update();
    }

    /** The newest first, each with its steps. */
    List<Concern> of(UUID partnership) {
        Map<UUID, List<Told>> steps = steps(partnership);
        return jdbc.sql(OF).param("partnership", partnership).query((rs, _) -> concern(rs)).list().stream()
                .map(c -> c.with(told(steps, c.id())))
                .toList();
    }

    Optional<Concern> one(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((rs, _) -> concern(rs))
                .optional()
                .map(c -> c.with(told(steps(c.partnership()), c.id())));
    }

    /** In every partnership, the most urgent first, each with its steps. */
    List<Concern> waitingMine() {
        List<Concern> mine =
                jdbc.sql(WAITING_MINE).query((rs, _) -> concern(rs)).list();
        Map<UUID, List<Told>> steps = new HashMap<>();
        mine.stream().map(Concern::partnership).distinct().forEach(p -> steps.putAll(steps(p)));
        return mine.stream().map(c -> c.with(told(steps, c.id()))).toList();
    }

    private record Told(UUID concern, Happened step) {}

    private Map<UUID, List<Told>> steps(UUID partnership) {
        return jdbc
                .sql(STEPS)
                .param("partnership", partnership)
                .query((rs, _) -> new Told(
                        rs.getObject("concern_id", UUID.class),
                        new Happened(
                                Happened.Kind.valueOf(rs.getString("step")),
                                rs.getObject("on_day", LocalDate.class),
                                rs.getBoolean("conveyed"),
                                Optional.ofNullable(rs.getString("words")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::concern));
    }

    private static List<Happened> told(Map<UUID, List<Told>> steps, UUID concern) {
        return steps.getOrDefault(concern, List.of()).stream()
                .map(Told::step)
                .sorted(java.util.Comparator.comparing(Happened::on).thenComparing(Happened::kind))
                .toList();
    }

    /** False where that step was taken before. */
    boolean add(Concern c, Happened step) {
        boolean added = jdbc.sql(ADD_STEP)
                        .param("concern", c.id())
                        .param("partnership", c.partnership())
                        .param("step", step.kind().name())
                        .param("on", step.on())
                        .param("conveyed", step.conveyed())
                        .update()
                == 1;
        if (added) {
            step.words()
                    .ifPresent(words -> jdbc.sql(ADD_WORDS)
                            .param("concern", c.id())
                            .param("partnership", c.partnership())
                            .param("step", step.kind().name())
                            .param("words", words)
                            .update());
        }
        return added;
    }

    void heard(UUID concern, LocalDate on) {
        jdbc.sql(HEARD).param("id", concern).param("on", on).update();
    }

    void answered(UUID concern, LocalDate on) {
        jdbc.sql(ANSWERED).param("id", concern).param("on", on).update();
    }

    void noAnswer(UUID concern, LocalDate publicFrom) {
        jdbc.sql(NO_ANSWER).param("id", concern).param("publicFrom", publicFrom).update();
    }

    boolean felt(UUID concern, Concern.Felt felt) {
        return jdbc.sql(FELT).param("id", concern).param("felt", felt.name()).update() == 1;
    }

    boolean release(UUID concern, LocalDate on) {
        return jdbc.sql(RELEASE).param("id", concern).param("on", on).update() == 1;
    }

    private static Concern concern(ResultSet rs) throws SQLException {
        return new Concern(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("raised_by_id", UUID.class),
                rs.getObject("to_id", UUID.class),
                Topic.valueOf(rs.getString("topic")),
                rs.getObject("raised_on", LocalDate.class),
                rs.getObject("public_from", LocalDate.class),
                Optional.ofNullable(rs.getObject("heard_on", LocalDate.class)),
                Optional.ofNullable(rs.getObject("answered_on", LocalDate.class)),
                Optional.ofNullable(rs.getString("felt")).map(Concern.Felt::valueOf),
                Optional.ofNullable(rs.getObject("released_on", LocalDate.class)),
                List.of());
    }
}
