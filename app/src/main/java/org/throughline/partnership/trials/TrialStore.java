package org.throughline.partnership.trials;

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
import org.throughline.evidence.Level;

/** Trials in their tables. */
@Repository
class TrialStore {
    static final String ADD = """
            INSERT INTO partnership.trial (id, partnership_id, name, question, who, outcome, unit, level, better, smallest, consent, stopping,
                                           analysis, until_date, owner_id, registered_on)
            VALUES (:id, :partnership, :name, :question, :who, :outcome, :unit, :level, :better, :smallest, :consent, :stopping,
                    :analysis, :until, :owner, :on)
            """;
    static final String REWORD = """
            UPDATE partnership.trial SET name = :name, question = :question, who = :who, outcome = :outcome, unit = :unit, level = :level, better = :better,
                   smallest = :smallest, consent = :consent, stopping = :stopping, analysis = :analysis, until_date = :until, owner_id = :owner
             WHERE id = :id AND frozen_on IS NULL
            """;
    static final String FREEZE =
            "UPDATE partnership.trial SET frozen_on = :on, plan_sha256 = :hash WHERE id = :id AND frozen_on IS NULL";
    static final String NO_ARMS = "DELETE FROM partnership.trial_arm WHERE trial_id = :trial";
    static final String ADD_ARM = """
            INSERT INTO partnership.trial_arm (id, trial_id, partnership_id, number, words)
            VALUES (:id, :trial, :partnership, :number, :words)
            """;
    static final String TRIALS = """
            SELECT t.id, t.partnership_id, t.name, t.question, t.who, t.outcome, t.unit, t.level, t.better, t.smallest, t.consent, t.stopping,
                   t.analysis, t.until_date, t.owner_id, t.registered_on, t.frozen_on, t.plan_sha256,
                   e.ended_on, e.how, e.found, e.departures, e.harm, e.limits, e.offered_on
              FROM partnership.trial t LEFT JOIN partnership.trial_end e ON e.trial_id = t.id
             WHERE t.partnership_id = :partnership ORDER BY t.registered_on DESC, t.id LIMIT 300
            """;
    static final String ARMS = """
            SELECT a.id, a.trial_id, a.words, r.people, r.amount
              FROM partnership.trial_arm a LEFT JOIN partnership.trial_result r ON r.arm_id = a.id
             WHERE a.partnership_id = :partnership ORDER BY a.trial_id, a.number LIMIT 2000
            """;
    static final String AMENDMENTS = """
            SELECT id, trial_id, on_day, words, why FROM partnership.trial_amendment
             WHERE partnership_id = :partnership ORDER BY on_day, id LIMIT 3000
            """;
    static final String AMEND = """
            INSERT INTO partnership.trial_amendment (id, trial_id, partnership_id, on_day, words, why)
            VALUES (:id, :trial, :partnership, :on, :words, :why)
            """;
    static final String ADD_RESULT = """
            INSERT INTO partnership.trial_result (arm_id, trial_id, partnership_id, people, amount)
            VALUES (:arm, :trial, :partnership, :people, :amount)
            """;
    static final String END = """
            INSERT INTO partnership.trial_end (trial_id, partnership_id, ended_on, how, found, departures, harm, limits)
            VALUES (:trial, :partnership, :on, :how, :found, :departures, :harm, :limits)
            """;
    static final String OFFERED =
            "UPDATE partnership.trial_end SET offered_on = :on WHERE trial_id = :trial AND offered_on IS NULL";

    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID partnership, Plan plan, LocalDate on) {
        words(jdbc.sql(ADD), id, plan)
                .param("partnership", partnership)
                .param("on", on)
                .update();
        arms(id, partnership, plan);
    }

    /** False where it is frozen, or not this viewer's. */
    boolean reword(UUID id, UUID partnership, Plan plan) {
        if (words(jdbc.sql(REWORD), id, plan).update() != 1) {
            return false;
        }
        jdbc.sql(NO_ARMS).param("trial", id).update();
        arms(id, partnership, plan);
        return true;
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, UUID id, Plan plan) {
        return statement
                .param("id", id)
                .param("name", plan.name())
                .param("question", plan.question())
                .param("who", plan.who())
                .param("outcome", plan.outcome())
                .param("unit", plan.unit())
                .param("level", plan.level().name())
                .param("better", plan.better().name())
                .param("smallest", plan.smallest())
                .param("consent", plan.consent())
                .param("stopping", plan.stopping())
                .param("analysis", plan.analysis())
                .param("until", plan.until())
                .param("owner", plan.owner());
    }

    private void arms(UUID trial, UUID partnership, Plan plan) {
        for (int i = 0; i < plan.arms().size(); i++) {
            jdbc.sql(ADD_ARM)
                    .param("id", UUID.randomUUID())
                    .param("trial", trial)
                    .param("partnership", partnership)
                    .param("number", i + 1)
                    .param("words", plan.arms().get(i))
                    .update();
        }
    }

    boolean freeze(UUID id, Trial.Frozen frozen) {
        return jdbc.sql(FREEZE)
                        .param("id", id)
                        .param("on", frozen.on())
                        .param("hash", frozen.sha256())
                        .update()
                == 1;
    }

    void amend(Trial t, Trial.Amendment a) {
        jdbc.sql(AMEND)
                .param("id", a.id())
                .param("trial", t.id())
                .param("partnership", t.partnership())
                .param("on", a.on())
                .param("words", a.words())
                .param("why", a.why())
                .update();
    }

    void result(Trial t, UUID arm, Trial.Result r) {
        jdbc.sql(ADD_RESULT)
                .param("arm", arm)
                .param("trial", t.id())
                .param("partnership", t.partnership())
                .param("people", r.people())
                .param("amount", r.amount())
                .update();
    }

    void end(Trial t, Trial.Ended e) {
        jdbc.sql(END)
                .param("trial", t.id())
                .param("partnership", t.partnership())
                .param("on", e.on())
                .param("how", e.how().name())
                .param("found", e.found())
                .param("departures", e.departures())
                .param("harm", e.harm())
                .param("limits", e.limits())
                .update();
    }

    boolean offered(UUID trial, LocalDate on) {
        return jdbc.sql(OFFERED).param("trial", trial).param("on", on).update() == 1;
    }

    private record ArmOf(UUID trial, Trial.Arm arm) {}

    private record AmendmentOf(UUID trial, Trial.Amendment amendment) {}

    /** The latest registered first. */
    List<Trial> of(UUID partnership) {
        Map<UUID, List<Trial.Arm>> arms = jdbc
                .sql(ARMS)
                .param("partnership", partnership)
                .query((rs, _) -> new ArmOf(
                        rs.getObject("trial_id", UUID.class),
                        new Trial.Arm(rs.getObject("id", UUID.class), rs.getString("words"), result(rs))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ArmOf::trial, Collectors.mapping(ArmOf::arm, Collectors.toList())));
        Map<UUID, List<Trial.Amendment>> amendments = jdbc
                .sql(AMENDMENTS)
                .param("partnership", partnership)
                .query((rs, _) -> new AmendmentOf(
                        rs.getObject("trial_id", UUID.class),
                        new Trial.Amendment(
                                rs.getObject("id", UUID.class),
                                rs.getObject("on_day", LocalDate.class),
                                rs.getString("words"),
                                rs.getString("why"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        AmendmentOf::trial, Collectors.mapping(AmendmentOf::amendment, Collectors.toList())));
        return jdbc.sql(TRIALS)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return trial(rs, arms.getOrDefault(id, List.of()), amendments.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Optional<Trial.Result> result(ResultSet rs) throws SQLException {
        Optional<Integer> people = Optional.ofNullable(rs.getObject("people", Integer.class));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trial.Result(people.get(), rs.getBigDecimal("amount")));
    }

    private static Trial trial(ResultSet rs, List<Trial.Arm> arms, List<Trial.Amendment> amendments)
            throws SQLException {
        Optional<LocalDate> frozen = Optional.ofNullable(rs.getObject("frozen_on", LocalDate.class));
        Optional<LocalDate> ended = Optional.ofNullable(rs.getObject("ended_on", LocalDate.class));
        return new Trial(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                new Plan(
                        rs.getString("name"),
                        rs.getString("question"),
                        rs.getString("who"),
                        arms.stream().map(Trial.Arm::words).toList(),
                        rs.getString("outcome"),
                        rs.getString("unit"),
                        Level.valueOf(rs.getString("level")),
                        Plan.Better.valueOf(rs.getString("better")),
                        rs.getBigDecimal("smallest"),
                        rs.getString("consent"),
                        rs.getString("stopping"),
                        rs.getString("analysis"),
                        rs.getObject("until_date", LocalDate.class),
                        rs.getObject("owner_id", UUID.class)),
                arms,
                rs.getObject("registered_on", LocalDate.class),
                frozen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Trial.Frozen(frozen.get(), rs.getString("plan_sha256"))),
                amendments,
                ended.isEmpty() ? Optional.empty() : Optional.of(ended(rs, ended.get())));
    }

    private static Trial.Ended ended(ResultSet rs, LocalDate on) throws SQLException {
        return new Trial.Ended(
                on,
                Trial.How.valueOf(rs.getString("how")),
                rs.getString("found"),
                rs.getString("departures"),
                rs.getString("harm"),
                rs.getString("limits"),
                Optional.ofNullable(rs.getObject("offered_on", LocalDate.class)));
    }
}
