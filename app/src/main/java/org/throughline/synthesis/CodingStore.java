package org.throughline.synthesis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of extracts, how people read them, and the themes made of that. */
@Repository
class CodingStore {
    static final String ADD_EXTRACT = """
            INSERT INTO synthesis.extract (id, synthesis_id, reference_id, words, speaker, page, first_line, last_line, by_seat_id, at)
            VALUES (:id, :synthesis, :reference, :words, :speaker, :page, CAST(:first AS int), CAST(:last AS int), :seat, :at)
            """;
    static final String EXTRACTS = """
            SELECT id, reference_id, words, speaker, page, first_line, last_line FROM synthesis.extract
             WHERE synthesis_id = :synthesis ORDER BY at, reference_id, first_line, words, id LIMIT 20000
            """;
    static final String ADD_CODING = """
            INSERT INTO synthesis.coding (id, synthesis_id, extract_id, code, memo, only_words, seat_id, outside_coder_id, file_id, at)
            SELECT :id, :synthesis, :extract, :code, :memo, CAST(:only AS text), :seat, CAST(:outside AS uuid), CAST(:file AS uuid), :at
             WHERE NOT EXISTS (SELECT 1 FROM synthesis.coding c WHERE c.synthesis_id = :synthesis AND c.extract_id = :extract
                                  AND c.seat_id = :seat AND c.code = :code AND c.only_words = CAST(:only AS text)
                                  AND c.outside_coder_id IS NOT DISTINCT FROM CAST(:outside AS uuid)
                                  AND NOT EXISTS (SELECT 1 FROM synthesis.taken_back b WHERE b.synthesis_id = c.synthesis_id AND b.coding_id = c.id))
            """;
    static final String CODINGS = """
            SELECT c.id, c.extract_id, c.code, c.memo, c.only_words, c.seat_id, o.id AS outside, o.name AS outside_name FROM synthesis.coding c
              LEFT JOIN synthesis.outside_coder o ON o.synthesis_id = c.synthesis_id AND o.id = c.outside_coder_id
             WHERE c.synthesis_id = :synthesis
               AND NOT EXISTS (SELECT 1 FROM synthesis.taken_back b WHERE b.synthesis_id = c.synthesis_id AND b.coding_id = c.id)
             ORDER BY c.at, c.code, c.id LIMIT 100000
            """;
    static final String ADD_THEME = """
            INSERT INTO synthesis.theme (id, synthesis_id, kind, name, memo, by_seat_id, at)
            VALUES (:id, :synthesis, :kind, :name, :memo, :seat, :at)
            """;
    static final String THEMES = """
            SELECT h.id, h.kind, coalesce(n.name, h.name) AS name, h.memo FROM synthesis.theme h
              LEFT JOIN LATERAL (SELECT t.name FROM synthesis.theme_naming t WHERE t.synthesis_id = h.synthesis_id AND t.theme_id = h.id
                                  ORDER BY t.number DESC LIMIT 1) n ON true
             WHERE h.synthesis_id = :synthesis ORDER BY h.at, h.kind DESC, lower(h.name), h.id LIMIT 2000
            """;
    static final String PLACE = """
            INSERT INTO synthesis.placing (synthesis_id, what, theme_id, why, seat_id, at)
            VALUES (:synthesis, :what, :theme, :why, :seat, :at)
            """;
    static final String PLACINGS =
            "SELECT what, theme_id, why, seat_id, at FROM synthesis.placing WHERE synthesis_id = :synthesis ORDER BY number LIMIT 100000";

    private final JdbcClient jdbc;

    CodingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, Extract extract, SeatId by, Instant at) {
        jdbc.sql(ADD_EXTRACT)
                .param("id", extract.id())
                .param("synthesis", id.value())
                .param("reference", extract.reference())
                .param("words", extract.words())
                .param("speaker", extract.speaker())
                .param("page", extract.page())
                .param("first", extract.span().map(ReadingText.Span::first).orElse(null))
                .param("last", extract.span().map(ReadingText.Span::last).orElse(null))
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(SynthesisId id, UUID extract, Extract.Coding coding, Instant at) {
        add(id, extract, coding, Optional.empty(), at);
    }

    /**
     * @param file out of which it came
     * @return whether it was not there before
     */
    boolean add(SynthesisId id, UUID extract, Extract.Coding coding, Optional<UUID> file, Instant at) {
        return jdbc.sql(ADD_CODING)
                        .param("id", coding.id())
                        .param("synthesis", id.value())
                        .param("extract", extract)
                        .param("code", coding.code())
                        .param("memo", coding.memo())
                        .param("only", coding.only())
                        .param("seat", coding.by().seat().value())
                        .param(
                                "outside",
                                coding.by()
                                        .outside()
                                        .map(o -> o.id().toString())
                                        .orElse(null))
                        .param("file", file.map(UUID::toString).orElse(null))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private record CodingOf(UUID extract, Extract.Coding coding) {}

    List<Extract> extracts(SynthesisId id) {
        Map<UUID, List<Extract.Coding>> codings = jdbc
                .sql(CODINGS)
                .param("synthesis", id.value())
                .query((rs, _) -> new CodingOf(
                        rs.getObject("extract_id", UUID.class),
                        new Extract.Coding(
                                rs.getObject("id", UUID.class),
                                rs.getString("code"),
                                rs.getString("memo"),
                                coder(rs),
                                rs.getString("only_words"))))
                .list()
                .stream()
                .collect(groupingBy(CodingOf::extract, mapping(CodingOf::coding, toList())));
        return jdbc.sql(EXTRACTS)
                .param("synthesis", id.value())
                .query((rs, _) -> new Extract(
                        rs.getObject("id", UUID.class),
                        rs.getObject("reference_id", UUID.class),
                        rs.getString("words"),
                        rs.getString("speaker"),
                        rs.getString("page"),
                        span(rs.getInt("first_line"), rs.getInt("last_line")),
                        codings.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Who read it, out of seat_id, outside and outside_name. */
    static Coder coder(ResultSet rs) throws SQLException {
        UUID outside = rs.getObject("outside", UUID.class);
        String name = rs.getString("outside_name");
        return new Coder(
                new SeatId(rs.getObject("seat_id", UUID.class)),
                outside == null ? Optional.empty() : Optional.of(new Coder.Outside(outside, name)));
    }

    /** Nothing is read as 0. */
    private static Optional<ReadingText.Span> span(int first, int last) {
        return first == 0 ? Optional.empty() : Optional.of(new ReadingText.Span(first, last));
    }

    void add(SynthesisId id, Theme theme, SeatId by, Instant at) {
        jdbc.sql(ADD_THEME)
                .param("id", theme.id())
                .param("synthesis", id.value())
                .param("kind", theme.kind().name())
                .param("name", theme.name())
                .param("memo", theme.memo())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void place(SynthesisId id, String what, UUID theme, String why, SeatId by, Instant at) {
        jdbc.sql(PLACE)
                .param("synthesis", id.value())
                .param("what", what)
                .param("theme", theme)
                .param("why", why)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private record Placing(String what, UUID theme, String why, SeatId by, Instant at, Optional<UUID> from) {}

    List<Theme> themes(SynthesisId id) {
        Map<String, UUID> now = new LinkedHashMap<>();
        List<Placing> placings = jdbc.sql(PLACINGS)
                .param("synthesis", id.value())
                .query((rs, _) -> {
                    String what = rs.getString("what");
                    UUID into = rs.getObject("theme_id", UUID.class);
                    return new Placing(
                            what,
                            into,
                            rs.getString("why"),
                            new SeatId(rs.getObject("seat_id", UUID.class)),
                            rs.getTimestamp("at").toInstant(),
                            Optional.ofNullable(now.put(what, into)));
                })
                .list();
        return jdbc.sql(THEMES)
                .param("synthesis", id.value())
                .query((rs, _) -> {
                    UUID theme = rs.getObject("id", UUID.class);
                    return new Theme(
                            theme,
                            Theme.Kind.valueOf(rs.getString("kind")),
                            rs.getString("name"),
                            rs.getString("memo"),
                            now.entrySet().stream()
                                    .filter(e -> e.getValue().equals(theme))
                                    .map(Map.Entry::getKey)
                                    .toList(),
                            placings.stream()
                                    .filter(p -> p.theme().equals(theme))
                                    .map(p -> new Theme.Move(p.what(), p.from(), p.why(), p.by(), p.at()))
                                    .toList());
                })
                .list();
    }
}
