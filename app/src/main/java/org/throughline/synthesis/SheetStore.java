package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of filled forms. Whose sheets a statement gives is decided by row-level security. */
@Repository
class SheetStore {
    static final String ADD = """
            INSERT INTO synthesis.sheet (id, synthesis_id, reference_id, form, version, seat_id, given, at)
            VALUES (:id, :synthesis, :reference, :form, :version, :seat, :given, :at)
            """;
    static final String CHANGE =
            "UPDATE synthesis.sheet SET given = :given, at = :at WHERE id = :id AND finished_at IS NULL";
    static final String FINISH = "UPDATE synthesis.sheet SET finished_at = :at WHERE id = :id AND finished_at IS NULL";
    static final String OPEN =
            "UPDATE synthesis.sheet SET opened = true WHERE id = ANY (:ids) AND finished_at IS NOT NULL";
    static final String OF_REPORT = """
            SELECT id, reference_id, seat_id, given, finished_at, opened FROM synthesis.sheet
             WHERE synthesis_id = :synthesis AND reference_id = :reference AND form = :form AND version = :version
               AND set_aside_at IS NULL ORDER BY at, id LIMIT 50
            """;
    static final String OF_FORM = """
            SELECT id, reference_id, seat_id, given, finished_at, opened FROM synthesis.sheet
             WHERE synthesis_id = :synthesis AND form = :form AND version = :version AND set_aside_at IS NULL ORDER BY reference_id, at, id LIMIT 20000
            """;
    static final String SAY = """
            INSERT INTO synthesis.sheet_word (synthesis_id, reference_id, form, version, item, given, why, settles, seat_id, at)
            VALUES (:synthesis, :reference, :form, :version, :item, :given, :why, :settles, :seat, :at)
            """;
    static final String WORDS = """
            SELECT item, given, why, settles, seat_id FROM synthesis.sheet_word
             WHERE synthesis_id = :synthesis AND reference_id = :reference AND form = :form AND version = :version
             ORDER BY number LIMIT 2000
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said about a difference, by one of the two or by a third person. */
    record Word(String item, Given given, String why, boolean settles, SeatId by) {}

    void add(SynthesisId id, Questionnaire form, Sheet sheet, Instant at) {
        jdbc.sql(ADD)
                .param("id", sheet.id())
                .param("synthesis", id.value())
                .param("reference", sheet.reference())
                .param("form", form.key())
                .param("version", form.version())
                .param("seat", sheet.seat().value())
                .param("given", JSON.writeValueAsString(sheet.given()))
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(UUID sheet, List<Given> given, Instant at) {
        jdbc.sql(CHANGE)
                .param("id", sheet)
                .param("given", JSON.writeValueAsString(given))
                .param("at", Timestamp.from(at))
                .update();
    }

    void finish(UUID sheet, Instant at) {
        jdbc.sql(FINISH).param("id", sheet).param("at", Timestamp.from(at)).update();
    }

    /** As the program. */
    void open(List<UUID> sheets) {
        jdbc.sql(OPEN).param("ids", sheets.toArray(UUID[]::new)).update();
    }

    List<Sheet> of(SynthesisId id, Questionnaire form, UUID reference) {
        return jdbc.sql(OF_REPORT)
                .param("synthesis", id.value())
                .param("reference", reference)
                .param("form", form.key())
                .param("version", form.version())
                .query(SheetStore::sheet)
                .list();
    }

    List<Sheet> of(SynthesisId id, Questionnaire form) {
        return jdbc.sql(OF_FORM)
                .param("synthesis", id.value())
                .param("form", form.key())
                .param("version", form.version())
                .query(SheetStore::sheet)
                .list();
    }

    void say(SynthesisId id, Questionnaire form, UUID reference, Word word, Instant at) {
        jdbc.sql(SAY)
                .param("synthesis", id.value())
                .param("reference", reference)
                .param("form", form.key())
                .param("version", form.version())
                .param("item", word.item())
                .param("given", JSON.writeValueAsString(word.given()))
                .param("why", word.why())
                .param("settles", word.settles())
                .param("seat", word.by().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The oldest first. */
    List<Word> words(SynthesisId id, Questionnaire form, UUID reference) {
        return jdbc.sql(WORDS)
                .param("synthesis", id.value())
                .param("reference", reference)
                .param("form", form.key())
                .param("version", form.version())
                .query((rs, _) -> new Word(
                        rs.getString("item"),
                        JSON.readValue(rs.getString("given"), Given.class),
                        rs.getString("why"),
                        rs.getBoolean("settles"),
                        new SeatId(rs.getObject("seat_id", UUID.class))))
                .list();
    }

    private static Sheet sheet(ResultSet rs, int row) throws SQLException {
        return new Sheet(
                rs.getObject("id", UUID.class),
                rs.getObject("reference_id", UUID.class),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                List.of(JSON.readValue(rs.getString("given"), Given[].class)),
                SynthesisStore.instant(rs, "finished_at"),
                rs.getBoolean("opened"));
    }
}
