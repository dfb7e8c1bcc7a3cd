package org.throughline.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Waves and their results in their tables. */
@Repository
class WaveStore {
    static final String ADD = """
            INSERT INTO partnership.wave (id, partnership_id, name, ends_on, state) VALUES (:id, :partnership, :name, :ends, 'DRAWN_UP')
            """;
    static final String INVITE =
            "INSERT INTO partnership.invited (wave_id, role, people, aim) VALUES (:wave, :side, :people, :aim)";
    static final String OF_PARTNERSHIP = """
            SELECT id, partnership_id, name, ends_on, state, opened_on, families_from, staff_from, public_from
              FROM partnership.wave WHERE partnership_id = :partnership
             ORDER BY families_from DESC NULLS FIRST, ends_on DESC, id LIMIT 100
            """;
    static final String BY_ID = """
            SELECT id, partnership_id, name, ends_on, state, opened_on, families_from, staff_from, public_from
              FROM partnership.wave WHERE id = :id
            """;
    /** Whoever closes or answers waits here for the other: no answer slips in between counting and closing. */
    static final String HOLD_ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(:wave, 0))";

    /** Many answer at once. */
    static final String HOLD_TOGETHER = "SELECT pg_advisory_xact_lock_shared(hashtextextended(:wave, 0))";

    static final String INVITED = "SELECT role, people, aim, printed FROM partnership.invited WHERE wave_id = :wave";
    static final String OPEN =
            "UPDATE partnership.wave SET state = 'OPEN', opened_on = :on WHERE id = :id AND state = 'DRAWN_UP'";
    static final String CLOSE = """
            UPDATE partnership.wave SET state = 'CLOSED', families_from = :families, staff_from = :staff
             WHERE id = :id AND state = 'OPEN'
            """;
    static final String RELEASE = """
            UPDATE partnership.wave SET public_from = :on WHERE id = :id AND state = 'CLOSED' AND public_from IS NULL
            """;
    static final String READABLE = "SELECT id FROM partnership.readable_wave_v WHERE id = :id";
    static final String ANSWERS = "SELECT role, given FROM partnership.answer WHERE wave_id = :wave";
    static final String HOW_MANY =
            "SELECT role, count(*) AS people FROM partnership.answer WHERE wave_id = :wave GROUP BY role";
    static final String TAKE_AWAY = "DELETE FROM partnership.answer WHERE wave_id = :wave";
    static final String TAKE_AWAY_BEGUN = "DELETE FROM partnership.answering WHERE wave_id = :wave";
    static final String KEEP_SIDE =
            "INSERT INTO partnership.closed_role (wave_id, role, answers) VALUES (:wave, :side, :answers)";
    static final String KEEP_COUNT = """
            INSERT INTO partnership.closed_count (wave_id, role, item, given, people) VALUES (:wave, :side, :item, :given, :people)
            """;
    static final String SIDES =
            "SELECT role, answers FROM partnership.closed_role WHERE wave_id = :wave AND answers IS NOT NULL";
    static final String COUNTS = "SELECT role, item, given, people FROM partnership.closed_count WHERE wave_id = :wave";
    static final String BODIES = """
            SELECT role, body, people, decided_how, given, dissent FROM partnership.body_answer WHERE wave_id = :wave ORDER BY role
            """;
    static final String ADD_READING = """
            INSERT INTO partnership.reading (wave_id, partnership_id, held_on, present, agreed, dissent)
            VALUES (:wave, :partnership, :on, :present, :agreed, :dissent)
            """;
    static final String READING =
            "SELECT held_on, present, agreed, dissent FROM partnership.reading WHERE wave_id = :wave";
    static final String ADD_SENTENCE = """
            INSERT INTO partnership.sentence (wave_id, partnership_id, ingredient, words) VALUES (:wave, :partnership, :ingredient, :words)
            """;
    static final String SENTENCES = "SELECT ingredient, words FROM partnership.sentence WHERE wave_id = :wave";

    private final JdbcClient jdbc;

    WaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Wave wave) {
        jdbc.sql(ADD)
                .param("id", wave.id())
                .param("partnership", wave.partnership())
                .param("name", wave.name())
                .param("ends", wave.endsOn())
                .update();
        wave.invited()
                .forEach(i -> jdbc.sql(INVITE)
                        .param("wave", wave.id())
                        .param("side", i.side().name())
                        .param("people", i.people())
                        .param("aim", i.aim())
                        .update());
    }

    List<Wave> of(UUID partnership) {
        return withInvited(jdbc.sql(OF_PARTNERSHIP)
                .param("partnership", partnership)
                .query((rs, _) -> wave(rs))
                .list());
    }

    Optional<Wave> byId(UUID id) {
        return withInvited(jdbc.sql(BY_ID)
                        .param("id", id)
                        .query((rs, _) -> wave(rs))
                        .list())
                .stream()
                .findFirst();
    }

    /** The wave's state now. Until this transaction ends nobody answers, or, held together, nobody closes. */
    Optional<Wave.State> hold(UUID id, boolean alone) {
        jdbc.sql(alone ? HOLD_ALONE : HOLD_TOGETHER)
                .param("wave", id.toString())
                .query()
                .listOfRows();
        return byId(id).map(Wave::state);
    }

    private List<Wave> withInvited(List<Wave> waves) {
        return waves.stream()
                .map(w -> new Wave(
                        w.id(),
                        w.partnership(),
                        w.name(),
                        w.endsOn(),
                        w.state(),
                        jdbc
                                .sql(INVITED)
                                .param("wave", w.id())
                                .query((rs, _) -> new Wave.Invited(
                                        side(rs), rs.getInt("people"), rs.getInt("aim"), rs.getInt("printed")))
                                .list()
                                .stream()
                                .sorted(java.util.Comparator.comparing(Wave.Invited::side))
                                .toList(),
                        w.openedOn(),
                        w.familiesFrom(),
                        w.staffFrom(),
                        w.publicFrom()))
                .toList();
    }

    int open(UUID id, LocalDate on) {
        return jdbc.sql(OPEN).param("id", id).param("on", on).update();
    }

    int close(UUID id, LocalDate families, LocalDate staff) {
        return jdbc.sql(CLOSE)
                .param("id", id)
                .param("families", families)
                .param("staff", staff)
                .update();
    }

    int release(UUID id, LocalDate on) {
        return jdbc.sql(RELEASE).param("id", id).param("on", on).update();
    }

    boolean readable(UUID id) {
        return jdbc.sql(READABLE).param("id", id).query(UUID.class).optional().isPresent();
    }

    /** Only the counting service gets any. */
    Map<Side, List<Answers>> answers(UUID wave) {
        Map<Side, List<Answers>> all = new EnumMap<>(Side.class);
        jdbc.sql(ANSWERS).param("wave", wave).query(rs -> {
            all.computeIfAbsent(side(rs), _ -> new ArrayList<>()).add(Answers.ofSigns(rs.getString("given")));
        });
        return all;
    }

    /** Only the counting service gets any. */
    Map<Side, Integer> howMany(UUID wave) {
        Map<Side, Integer> all = new EnumMap<>(Side.class);
        jdbc.sql(HOW_MANY).param("wave", wave).query(rs -> {
            all.put(side(rs), rs.getInt("people"));
        });
        return all;
    }

    void keepOnly(Wave wave, Result result) {
        for (Wave.Invited invited : wave.invited()) {
            jdbc.sql(KEEP_SIDE)
                    .param("wave", wave.id())
                    .param("side", invited.side().name())
                    .param(
                            "answers",
                            result.of(invited.side())
                                    .map(Result.OfSide::answers)
                                    .orElse(null))
                    .update();
        }
        result.sides()
                .forEach((side, ofSide) -> ofSide.items()
                        .forEach((item, tally) -> tally.people()
                                .forEach((given, people) -> jdbc.sql(KEEP_COUNT)
                                        .param("wave", wave.id())
                                        .param("side", side.name())
                                        .param("item", item.name())
                                        .param("given", given.name())
                                        .param("people", people)
                                        .update())));
        jdbc.sql(TAKE_AWAY).param("wave", wave.id()).update();
        jdbc.sql(TAKE_AWAY_BEGUN).param("wave", wave.id()).update();
    }

    Result result(UUID wave) {
        Map<Side, Map<Item, Map<Given, Integer>>> counts = new EnumMap<>(Side.class);
        jdbc.sql(COUNTS).param("wave", wave).query(rs -> {
            counts.computeIfAbsent(side(rs), _ -> new EnumMap<>(Item.class))
                    .computeIfAbsent(Item.valueOf(rs.getString("item")), _ -> new EnumMap<>(Given.class))
                    .put(Given.valueOf(rs.getString("given")), rs.getInt("people"));
        });
        Map<Side, Result.OfSide> sides = new EnumMap<>(Side.class);
        jdbc.sql(SIDES).param("wave", wave).query(rs -> {
            sides.put(
                    side(rs),
                    new Result.OfSide(
                            rs.getInt("answers"),
                            counts.getOrDefault(side(rs), Map.of()).entrySet().stream()
                                    .collect(Collectors.toMap(Map.Entry::getKey, e -> new Tally(e.getValue())))));
        });
        return new Result(sides);
    }

    List<BodyAnswer> bodies(UUID wave) {
        return jdbc.sql(BODIES)
                .param("wave", wave)
                .query((rs, _) -> new BodyAnswer(
                        side(rs),
                        rs.getString("body"),
                        rs.getInt("people"),
                        rs.getString("decided_how"),
                        Answers.ofSigns(rs.getString("given")),
                        rs.getString("dissent")))
                .list();
    }

    void add(Wave wave, Reading reading, Map<Ingredient, String> sentences) {
        jdbc.sql(ADD_READING)
                .param("wave", wave.id())
                .param("partnership", wave.partnership())
                .param("on", reading.heldOn())
                .param("present", reading.present())
                .param("agreed", reading.agreed())
                .param("dissent", reading.dissent())
                .update();
        sentences.forEach((ingredient, words) -> jdbc.sql(ADD_SENTENCE)
                .param("wave", wave.id())
                .param("partnership", wave.partnership())
                .param("ingredient", ingredient.name())
                .param("words", words)
                .update());
    }

    Optional<Reading> reading(UUID wave) {
        return jdbc.sql(READING)
                .param("wave", wave)
                .query((rs, _) -> new Reading(
                        DesignStore.day(rs, "held_on"),
                        rs.getString("present"),
                        rs.getString("agreed"),
                        rs.getString("dissent")))
                .optional();
    }

    Map<Ingredient, String> sentences(UUID wave) {
        Map<Ingredient, String> all = new EnumMap<>(Ingredient.class);
        jdbc.sql(SENTENCES).param("wave", wave).query(rs -> {
            all.put(Ingredient.valueOf(rs.getString("ingredient")), rs.getString("words"));
        });
        return all;
    }

    private static Side side(ResultSet rs) throws SQLException {
        return Side.valueOf(rs.getString("role"));
    }

    private static Wave wave(ResultSet rs) throws SQLException {
        return new Wave(
                DesignStore.id(rs, "id"),
                DesignStore.id(rs, "partnership_id"),
                rs.getString("name"),
                DesignStore.day(rs, "ends_on"),
                Wave.State.valueOf(rs.getString("state")),
                List.of(),
                Optional.ofNullable(DesignStore.maybeDay(rs, "opened_on")),
                Optional.ofNullable(DesignStore.maybeDay(rs, "families_from")),
                Optional.ofNullable(DesignStore.maybeDay(rs, "staff_from")),
                Optional.ofNullable(DesignStore.maybeDay(rs, "public_from")));
    }
}
