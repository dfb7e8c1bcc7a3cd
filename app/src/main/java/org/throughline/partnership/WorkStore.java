package org.throughline.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Priorities, choices, actions, progress checks and offers in their tables. */
@Repository
class WorkStore {
    static final String ADD_PRIORITY = """
            INSERT INTO partnership.priority (id, partnership_id, wave_id, number, ingredient, words, why)
            VALUES (:id, :partnership, :wave, :number, :ingredient, :words, :why)
            """;
    static final String PRIORITIES = """
            SELECT id, partnership_id, wave_id, number, ingredient, words, why
              FROM partnership.priority WHERE partnership_id = :partnership ORDER BY number, id LIMIT 300
            """;
    static final String PRIORITY = """
            SELECT id, partnership_id, wave_id, number, ingredient, words, why FROM partnership.priority WHERE id = :id
            """;
    static final String ADD_CHOICE = """
            INSERT INTO partnership.choice (id, partnership_id, priority_id, recommendation, title, confidence, fit, decided, reason)
            VALUES (:id, :partnership, :priority, :recommendation, :title, :confidence, :fit, :decided, :reason)
            """;
    static final String CHOICES = """
            SELECT id, partnership_id, priority_id, recommendation, title, confidence, fit, decided, reason
              FROM partnership.choice WHERE partnership_id = :partnership ORDER BY title, id LIMIT 500
            """;
    static final String ADD_ACTION = """
            INSERT INTO partnership.action (id, partnership_id, priority_id, choice_id, without_evidence, words, owner_id, measure_id, begun_on)
            VALUES (:id, :partnership, :priority, :choice, :without, :words, :owner, :measure, :on)
            """;
    static final String ACTIONS = """
            SELECT id, partnership_id, priority_id, choice_id, without_evidence, words, owner_id, measure_id, begun_on
              FROM partnership.action WHERE partnership_id = :partnership ORDER BY begun_on, id LIMIT 500
            """;
    static final String ADD_LOOK_BACK = """
            INSERT INTO partnership.look_back (id, partnership_id, action_id, months, held_on, amount, found, harm, next, funded, peopled, habit)
            VALUES (:id, :partnership, :action, :months, :on, :amount, :found, :harm, :next, :funded, :peopled, :habit)
            """;
    static final String LOOK_BACKS = """
            SELECT id, partnership_id, action_id, months, held_on, amount, found, harm, next, funded, peopled, habit
              FROM partnership.look_back WHERE partnership_id = :partnership ORDER BY months LIMIT 1500
            """;
    static final String ADD_OFFER = """
            INSERT INTO partnership.offer (id, partnership_id, action_id, offered_on, record) VALUES (:id, :partnership, :action, :on, :record)
            """;
    static final String OFFERS = """
            SELECT id, partnership_id, action_id, offered_on, record
              FROM partnership.offer WHERE partnership_id = :partnership ORDER BY offered_on DESC, id LIMIT 500
            """;
    static final String OFFER =
            "SELECT id, partnership_id, action_id, offered_on, record FROM partnership.offer WHERE id = :id";

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Priority p) {
        jdbc.sql(ADD_PRIORITY)
                .param("id", p.id())
                .param("partnership", p.partnership())
                .param("wave", p.wave())
                .param("number", p.number())
                .param("ingredient", p.ingredient().name())
                .param("words", p.words())
                .param("why", p.why())
                .update();
    }

    List<Priority> priorities(UUID partnership) {
        return jdbc.sql(PRIORITIES)
                .param("partnership", partnership)
                .query((rs, _) -> priority(rs))
                .list();
    }

    Optional<Priority> priority(UUID id) {
        return jdbc.sql(PRIORITY).param("id", id).query((rs, _) -> priority(rs)).optional();
    }

    void add(Choice c) {
        jdbc.sql(ADD_CHOICE)
                .param("id", c.id())
                .param("partnership", c.partnership())
                .param("priority", c.priority())
                .param("recommendation", c.recommendation().reference())
                .param("title", c.recommendation().title())
                .param("confidence", c.recommendation().confidence())
                .param("fit", c.recommendation().fit())
                .param("decided", c.decided().name())
                .param("reason", c.reason())
                .update();
    }

    List<Choice> choices(UUID partnership) {
        return jdbc.sql(CHOICES)
                .param("partnership", partnership)
                .query((rs, _) -> new Choice(
                        DesignStore.id(rs, "id"),
                        DesignStore.id(rs, "partnership_id"),
                        DesignStore.id(rs, "priority_id"),
                        new Recommendations.Recommendation(
                                rs.getString("recommendation"),
                                rs.getString("title"),
                                rs.getString("confidence"),
                                rs.getString("fit")),
                        Choice.Decided.valueOf(rs.getString("decided")),
                        rs.getString("reason")))
                .list();
    }

    void add(Action a) {
        jdbc.sql(ADD_ACTION)
                .param("id", a.id())
                .param("partnership", a.partnership())
                .param("priority", a.priority())
                .param("choice", a.choice().orElse(null))
                .param("without", a.withoutEvidence().orElse(null))
                .param("words", a.words())
                .param("owner", a.owner())
                .param("measure", a.measure())
                .param("on", a.begunOn())
                .update();
    }

    List<Action> actions(UUID partnership) {
        Map<UUID, List<LookBack>> lookBacks =
                jdbc.sql(LOOK_BACKS).param("partnership", partnership).query((rs, _) -> lookBack(rs)).list().stream()
                        .collect(Collectors.groupingBy(LookBack::action));
        return jdbc.sql(ACTIONS)
                .param("partnership", partnership)
                .query((rs, _) -> action(rs, lookBacks.getOrDefault(DesignStore.id(rs, "id"), List.of())))
                .list();
    }

    void add(LookBack l) {
        jdbc.sql(ADD_LOOK_BACK)
                .param("id", l.id())
                .param("partnership", l.partnership())
                .param("action", l.action())
                .param("months", l.months())
                .param("on", l.heldOn())
                .param("amount", l.amount().orElse(null))
                .param("found", l.found())
                .param("harm", l.harm())
                .param("next", l.next().name())
                .param("funded", l.funded().name())
                .param("peopled", l.peopled().name())
                .param("habit", l.habit().name())
                .update();
    }

    void add(Offer o) {
        jdbc.sql(ADD_OFFER)
                .param("id", o.id())
                .param("partnership", o.partnership())
                .param("action", o.action())
                .param("on", o.offeredOn())
                .param("record", o.record())
                .update();
    }

    List<Offer> offers(UUID partnership) {
        return jdbc.sql(OFFERS)
                .param("partnership", partnership)
                .query((rs, _) -> offer(rs))
                .list();
    }

    Optional<Offer> offer(UUID id) {
        return jdbc.sql(OFFER).param("id", id).query((rs, _) -> offer(rs)).optional();
    }

    private static Priority priority(ResultSet rs) throws SQLException {
        return new Priority(
                DesignStore.id(rs, "id"),
                DesignStore.id(rs, "partnership_id"),
                DesignStore.id(rs, "wave_id"),
                rs.getInt("number"),
                Ingredient.valueOf(rs.getString("ingredient")),
                rs.getString("words"),
                rs.getString("why"));
    }

    private static Action action(ResultSet rs, List<LookBack> lookBacks) throws SQLException {
        return new Action(
                DesignStore.id(rs, "id"),
                DesignStore.id(rs, "partnership_id"),
                DesignStore.id(rs, "priority_id"),
                Optional.ofNullable(rs.getObject("choice_id", UUID.class)),
                Optional.ofNullable(rs.getString("without_evidence")),
                rs.getString("words"),
                DesignStore.id(rs, "owner_id"),
                DesignStore.id(rs, "measure_id"),
                DesignStore.day(rs, "begun_on"),
                lookBacks);
    }

    private static LookBack lookBack(ResultSet rs) throws SQLException {
        return new LookBack(
                DesignStore.id(rs, "id"),
                DesignStore.id(rs, "partnership_id"),
                DesignStore.id(rs, "action_id"),
                rs.getInt("months"),
                DesignStore.day(rs, "held_on"),
                Optional.ofNullable(rs.getBigDecimal("amount")),
                rs.getString("found"),
                rs.getString("harm"),
                LookBack.Next.valueOf(rs.getString("next")),
                LookBack.Sure.valueOf(rs.getString("funded")),
                LookBack.Sure.valueOf(rs.getString("peopled")),
                LookBack.Sure.valueOf(rs.getString("habit")));
    }

    private static Offer offer(ResultSet rs) throws SQLException {
        return new Offer(
                DesignStore.id(rs, "id"),
                DesignStore.id(rs, "partnership_id"),
                DesignStore.id(rs, "action_id"),
                DesignStore.day(rs, "offered_on"),
                rs.getString("record"));
    }
}
