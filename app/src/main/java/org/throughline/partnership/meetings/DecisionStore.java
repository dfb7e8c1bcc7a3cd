package org.throughline.partnership.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions with their options, views and look-backs in their tables. */
@Repository
class DecisionStore {
    static final String ASK = """
            INSERT INTO partnership.decision (id, partnership_id, meeting_id, question, asked_on)
            VALUES (:id, :partnership, :meeting, :question, :on)
            """;
    static final String ADD_OPTION = """
            INSERT INTO partnership.decision_option (id, partnership_id, decision_id, number, words)
            VALUES (:id, :partnership, :decision, :number, :words)
            """;
    static final String SAY_VIEW = """
            INSERT INTO partnership.decision_view (decision_id, partnership_id, place_id, conveyed, words, said_on)
            VALUES (:decision, :partnership, :place, :conveyed, :words, :on)
            ON CONFLICT (decision_id, place_id, conveyed) DO UPDATE SET words = excluded.words, said_on = excluded.said_on
            """;
    static final String TAKE = """
            UPDATE partnership.decision SET meeting_id = :meeting, taken_on = :on, chosen_id = :chosen, reasons = :reasons, expected = :expected,
                   look_back_on = :lookBackOn
             WHERE id = :id AND taken_on IS NULL
            """;
    static final String CHANGED_BY = """
            INSERT INTO partnership.decision_changed_by (decision_id, partnership_id, place_id) VALUES (:decision, :partnership, :place)
            """;
    static final String ALL_CHANGED_BY = """
            SELECT decision_id, place_id FROM partnership.decision_changed_by
             WHERE partnership_id = :partnership ORDER BY decision_id, place_id LIMIT 20000
            """;
    static final String LOOK_BACK = """
            INSERT INTO partnership.decision_look_back (decision_id, partnership_id, held_on, as_expected, found, next)
            VALUES (:decision, :partnership, :on, :asExpected, :found, :next)
            """;
    static final String DECISIONS = """
            SELECT d.id, d.partnership_id, d.meeting_id, d.question, d.asked_on, d.taken_on, d.chosen_id, d.reasons, d.expected,
                   d.look_back_on, l.held_on, l.as_expected, l.found, l.next
              FROM partnership.decision d LEFT JOIN partnership.decision_look_back l ON l.decision_id = d.id
             WHERE d.partnership_id = :partnership ORDER BY d.asked_on, d.id LIMIT 2000
            """;
    static final String OPTIONS = """
            SELECT decision_id, id, words FROM partnership.decision_option
             WHERE partnership_id = :partnership ORDER BY number LIMIT 20000
            """;
    static final String VIEWS = """
            SELECT decision_id, place_id, conveyed, words, said_on FROM partnership.decision_view
             WHERE partnership_id = :partnership ORDER BY said_on, place_id LIMIT 20000
            """;
    static final String PARTNERSHIP_OF = "SELECT partnership_id FROM partnership.decision WHERE id = :id";

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(Decision d) {
        jdbc.sql(ASK)
                .param("id", d.id())
                .param("partnership", d.partnership())
                .param("meeting", d.meeting())
                .param("question", d.question())
                .param("on", d.askedOn())
                .update();
        for (int i = 0; i < d.options().size(); i++) {
            jdbc.sql(ADD_OPTION)
                    .param("id", d.options().get(i).id())
                    .param("partnership", d.partnership())
                    .param("decision", d.id())
                    .param("number", i + 1)
                    .param("words", d.options().get(i).words())
                    .update();
        }
    }

    void say(Decision d, Decision.View v) {
        jdbc.sql(SAY_VIEW)
                .param("decision", d.id())
                .param("partnership", d.partnership())
                .param("place", v.place())
                .param("conveyed", v.conveyed())
                .param("words", v.words())
                .param("on", v.saidOn())
                .update();
    }

    /** Whose view changed it stands before it is taken: afterwards nobody adds to it. */
    void take(Decision d, UUID meeting, Decision.Taken t) {
        t.changedBy()
                .forEach(place -> jdbc.sql(CHANGED_BY)
                        .param("decision", d.id())
                        .param("partnership", d.partnership())
                        .param("place", place)
                        .update());
        jdbc.sql(TAKE)
                .param("id", d.id())
                .param("meeting", meeting)
                .param("on", t.on())
                .param("chosen", t.chosen())
                .param("reasons", t.reasons())
                .param("expected", t.expected())
                .param("lookBackOn", t.lookBackOn())
                .update();
    }

    void lookBack(Decision d, Decision.Looked l) {
        jdbc.sql(LOOK_BACK)
                .param("decision", d.id())
                .param("partnership", d.partnership())
                .param("on", l.on())
                .param("asExpected", l.asExpected().name())
                .param("found", l.found())
                .param("next", l.next())
                .update();
    }

    Optional<Decision> decision(UUID id) {
        return jdbc.sql(PARTNERSHIP_OF)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(p ->
                        decisions(p).stream().filter(d -> d.id().equals(id)).findFirst());
    }

    List<Decision> decisions(UUID partnership) {
        record OptionOf(UUID decision, Decision.Option option) {}
        record ViewOf(UUID decision, Decision.View view) {}
        Map<UUID, List<Decision.Option>> options = jdbc
                .sql(OPTIONS)
                .param("partnership", partnership)
                .query((rs, _) -> new OptionOf(
                        rs.getObject("decision_id", UUID.class),
                        new Decision.Option(rs.getObject("id", UUID.class), rs.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OptionOf::decision, Collectors.mapping(OptionOf::option, Collectors.toList())));
        Map<UUID, List<Decision.View>> views = jdbc
                .sql(VIEWS)
                .param("partnership", partnership)
                .query((rs, _) -> new ViewOf(
                        rs.getObject("decision_id", UUID.class),
                        new Decision.View(
                                rs.getObject("place_id", UUID.class),
                                rs.getBoolean("conveyed"),
                                rs.getString("words"),
                                rs.getObject("said_on", LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(ViewOf::decision, Collectors.mapping(ViewOf::view, Collectors.toList())));
        Map<UUID, List<UUID>> changedBy = changedBy(partnership);
        return jdbc.sql(DECISIONS)
                .param("partnership", partnership)
                .query((rs, _) -> decision(rs, options, views, changedBy))
                .list();
    }

    private Map<UUID, List<UUID>> changedBy(UUID partnership) {
        record Changed(UUID decision, UUID place) {}
        return jdbc
                .sql(ALL_CHANGED_BY)
                .param("partnership", partnership)
                .query((rs, _) ->
                        new Changed(rs.getObject("decision_id", UUID.class), rs.getObject("place_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Changed::decision, Collectors.mapping(Changed::place, Collectors.toList())));
    }

    private static Decision decision(
            ResultSet rs,
            Map<UUID, List<Decision.Option>> options,
            Map<UUID, List<Decision.View>> views,
            Map<UUID, List<UUID>> changedBy)
            throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        Optional<LocalDate> takenOn = Optional.ofNullable(rs.getObject("taken_on", LocalDate.class));
        Optional<LocalDate> lookedOn = Optional.ofNullable(rs.getObject("held_on", LocalDate.class));
        Optional<Decision.Taken> taken = takenOn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Taken(
                        takenOn.get(),
                        rs.getObject("chosen_id", UUID.class),
                        rs.getString("reasons"),
                        rs.getString("expected"),
                        rs.getObject("look_back_on", LocalDate.class),
                        changedBy.getOrDefault(id, List.of())));
        Optional<Decision.Looked> looked = lookedOn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Looked(
                        lookedOn.get(),
                        Decision.AsExpected.valueOf(rs.getString("as_expected")),
                        rs.getString("found"),
                        rs.getString("next")));
        return new Decision(
                id,
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("meeting_id", UUID.class),
                rs.getString("question"),
                rs.getObject("asked_on", LocalDate.class),
                options.getOrDefault(id, List.of()),
                views.getOrDefault(id, List.of()),
                taken,
                looked);
    }
}
