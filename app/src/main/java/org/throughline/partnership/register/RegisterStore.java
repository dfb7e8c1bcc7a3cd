package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Observed;

/** Interests and effects in their tables. */
@Repository
class RegisterStore {
    static final String DECLARE = """
            INSERT INTO partnership.interest (id, partnership_id, place_id, conveyed, declared_on, words, touches, done)
            VALUES (:id, :partnership, :place, :conveyed, :on, :words, :touches, :done)
            """;
    static final String END_INTEREST = """
            UPDATE partnership.interest SET ended_on = :on WHERE id = :id AND partnership_id = :partnership AND words IS NOT NULL AND ended_on IS NULL
            """;
    static final String INTERESTS = """
            SELECT id, place_id, conveyed, declared_on, words, touches, done, ended_on FROM partnership.interest
             WHERE partnership_id = :partnership ORDER BY declared_on, id LIMIT 2000
            """;
    static final String HOPE = """
            INSERT INTO partnership.effect (id, partnership_id, hoped, measured, not_measured, indicator, stop_when, added_on)
            VALUES (:id, :partnership, :hoped, :measured, :notMeasured, :indicator, :stopWhen, :on)
            """;
    static final String EFFECTS = """
            SELECT id, hoped, measured, not_measured, indicator, stop_when, added_on FROM partnership.effect
             WHERE partnership_id = :partnership ORDER BY added_on, id LIMIT 200
            """;
    static final String FIND = """
            INSERT INTO partnership.effect_found (id, effect_id, partnership_id, found, words, on_day)
            VALUES (:id, :effect, :partnership, :found, :words, :on)
            """;
    static final String FINDINGS = """
            SELECT effect_id, found, words, on_day FROM partnership.effect_found
             WHERE partnership_id = :partnership ORDER BY on_day, id LIMIT 2000
            """;

    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void declare(Interest i) {
        jdbc.sql(DECLARE)
                .param("id", i.id())
                .param("partnership", i.partnership())
                .param("place", i.place())
                .param("conveyed", i.conveyed())
                .param("on", i.declaredOn())
                .param("words", i.declared().map(Interest.Declared::words).orElse(null))
                .param("touches", i.declared().map(Interest.Declared::touches).orElse(null))
                .param("done", i.declared().map(Interest.Declared::done).orElse(null))
                .update();
    }

    boolean end(UUID partnership, UUID interest, LocalDate on) {
        return jdbc.sql(END_INTEREST)
                        .param("on", on)
                        .param("id", interest)
                        .param("partnership", partnership)
                        .update()
                == 1;
    }

    List<Interest> interests(UUID partnership) {
        return jdbc.sql(INTERESTS)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    String words = rs.getString("words");
                    return new Interest(
                            rs.getObject("id", UUID.class),
                            partnership,
                            rs.getObject("place_id", UUID.class),
                            rs.getBoolean("conveyed"),
                            rs.getObject("declared_on", LocalDate.class),
                            words == null
                                    ? Optional.empty()
                                    : Optional.of(new Interest.Declared(
                                            words, rs.getString("touches"), rs.getString("done"))),
                            Optional.ofNullable(rs.getObject("ended_on", LocalDate.class)));
                })
                .list();
    }

    void hope(Effect e) {
        jdbc.sql(HOPE)
                .param("id", e.id())
                .param("partnership", e.partnership())
                .param("hoped", e.hoped())
                .param("measured", e.known() instanceof Effect.Measured(String how) ? how : null)
                .param("notMeasured", e.known() instanceof Effect.NotMeasured(String because) ? because : null)
                .param("indicator", e.indicator().map(Enum::name).orElse(null))
                .param("stopWhen", e.stopWhen())
                .param("on", e.addedOn())
                .update();
    }

    void find(Effect e, Effect.Finding f) {
        jdbc.sql(FIND)
                .param("id", UUID.randomUUID())
                .param("effect", e.id())
                .param("partnership", e.partnership())
                .param("found", f.found().name())
                .param("words", f.words())
                .param("on", f.on())
                .update();
    }

    List<Effect> effects(UUID partnership) {
        Map<UUID, List<Effect.Finding>> findings = jdbc
                .sql(FINDINGS)
                .param("partnership", partnership)
                .query((rs, _) -> Map.entry(
                        rs.getObject("effect_id", UUID.class),
                        new Effect.Finding(
                                Effect.Found.valueOf(rs.getString("found")),
                                rs.getString("words"),
                                rs.getObject("on_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(EFFECTS)
                .param("partnership", partnership)
                .query((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    String measured = rs.getString("measured");
                    return new Effect(
                            id,
                            partnership,
                            rs.getString("hoped"),
                            measured == null
                                    ? new Effect.NotMeasured(rs.getString("not_measured"))
                                    : new Effect.Measured(measured),
                            Optional.ofNullable(rs.getString("indicator")).map(Observed.Indicator::valueOf),
                            rs.getString("stop_when"),
                            rs.getObject("added_on", LocalDate.class),
                            findings.getOrDefault(id, List.of()));
                })
                .list();
    }
}
