package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.linkage.publications.TrialNumber;
import org.throughline.references.Author;
import org.throughline.references.Reference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of references: put in once, whole, and read. */
@Repository
class ReferenceStore {
    /** The most references that one synthesis reads into memory. */
    static final int MOST = 200_000;

    static final String ADD = """
            INSERT INTO synthesis.reference (id, synthesis_id, import_file_id, position, own_id, kind, title, abstract_text, authors, year,
                                             container, volume, issue, pages, dois, numbers, keywords, raw, publisher, other_names, trials)
            SELECT r.id, :synthesis, :file, r.position, r.own_id, r.kind, r.title, r.abstract_text, r.authors, r.year,
                   r.container, r.volume, r.issue, r.pages, r.dois, r.numbers, r.keywords, r.raw, r.publisher, r.other_names, r.trials
              FROM json_to_recordset(CAST(:rows AS json)) AS r(id uuid, position int, own_id text, kind text, title text,
                   abstract_text text, authors text, year text, container text, volume text, issue text, pages text, dois text,
                   numbers text, keywords text, raw text, publisher text, other_names text, trials text)
            """;
    private static final String COLUMNS = """
            r.id, s.source, r.kind, r.title, r.abstract_text, r.authors, r.year, r.container, r.volume, r.issue, r.pages, r.dois, r.numbers, r.keywords,
            r.publisher, r.other_names, r.trials
            """;
    private static final String FROM = """
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run s ON s.id = f.search_run_id
            """;
    static final String ALL = "SELECT " + COLUMNS + FROM
            + " WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL ORDER BY f.at, f.filename, f.id, r.position LIMIT 200000";
    static final String KEEPERS = "SELECT " + COLUMNS + FROM
            + " WHERE r.synthesis_id = :synthesis AND r.stands_for IS NULL ORDER BY f.at, f.filename, f.id, r.position LIMIT 200000";
    static final String SOURCES = "SELECT r.id, s.source" + FROM
            + " WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL ORDER BY f.at, f.filename, f.id, r.position LIMIT 200000";
    static final String ONE = "SELECT " + COLUMNS + FROM + " WHERE r.synthesis_id = :synthesis AND r.id = :id";
    static final String SOME = "SELECT " + COLUMNS + FROM + " WHERE r.synthesis_id = :synthesis AND r.id = ANY (:ids)";
    static final String BY_SOURCE = """
            SELECT s.source, count(*) AS found
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run s ON s.id = f.search_run_id
             WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL GROUP BY s.source ORDER BY min(s.at), s.source
            """;
    static final String BY_PLACE = """
            SELECT s.method, s.source, count(*) AS found
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run s ON s.id = f.search_run_id
             WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL AND r.id <> ALL (:but) GROUP BY s.method, s.source ORDER BY min(s.at), s.source, s.method
            """;
    static final String FOUND_OTHERWISE_ONLY = """
            SELECT DISTINCT coalesce(r.stands_for, r.id) AS keeper
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run s ON s.id = f.search_run_id
             WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL AND s.method NOT IN ('DATABASE', 'REGISTER')
            EXCEPT
            SELECT coalesce(r.stands_for, r.id)
              FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
              JOIN synthesis.search_run s ON s.id = f.search_run_id
             WHERE r.synthesis_id = :synthesis AND r.left_at IS NULL AND s.method IN ('DATABASE', 'REGISTER')
             LIMIT 200000
            """;
    static final String STAND_ALONE =
            "UPDATE synthesis.reference SET stands_for = NULL WHERE synthesis_id = :synthesis AND stands_for IS NOT NULL AND left_at IS NULL";
    static final String STAND_FOR = """
            UPDATE synthesis.reference r SET stands_for = k.keeper
              FROM json_to_recordset(CAST(:rows AS json)) AS k(id uuid, keeper uuid)
             WHERE r.synthesis_id = :synthesis AND r.id = k.id
            """;
    static final String SET_ASIDE =
            "SELECT count(*) FROM synthesis.reference WHERE synthesis_id = :synthesis AND stands_for IS NOT NULL AND left_at IS NULL AND id <> ALL (:but)";
    static final String TO_SCREEN = """
            SELECT (SELECT count(*) FROM synthesis.reference WHERE synthesis_id = :synthesis AND stands_for IS NULL AND left_at IS NULL)
                 - (SELECT count(*) FROM synthesis.removed_v WHERE synthesis_id = :synthesis)
            """;
    static final String COMPARED = """
            UPDATE synthesis.import_file SET compared_at = :at
             WHERE synthesis_id = :synthesis AND taken_in_at IS NOT NULL AND compared_at IS NULL
            """;
    static final String NOT_COMPARED = """
            SELECT r.id FROM synthesis.reference r JOIN synthesis.import_file f ON f.id = r.import_file_id
             WHERE r.synthesis_id = :synthesis AND f.compared_at IS NULL
               AND EXISTS (SELECT 1 FROM synthesis.release l WHERE l.synthesis_id = r.synthesis_id) LIMIT 200000
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ReferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param references by their places in the file, of which the first is 1 */
    void add(SynthesisId id, UUID file, Map<Integer, Reference> references) {
        add(
                id,
                file,
                JSON.writeValueAsString(references.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList()));
    }

    /** @param rows as {@link #rows} gives them */
    void add(SynthesisId id, UUID file, String rows) {
        jdbc.sql(ADD)
                .param("synthesis", id.value())
                .param("file", file)
                .param("rows", rows)
                .update();
    }

    /**
     * The text in which references are put in.
     *
     * @param first the place of the first of them in their file, from 1
     */
    static String rows(int first, List<Reference> references) {
        return JSON.writeValueAsString(IntStream.range(0, references.size())
                .mapToObj(i -> row(first + i, references.get(i)))
                .toList());
    }

    static Map<String, Object> row(int position, Reference r) {
        return Map.ofEntries(
                Map.entry("id", UUID.randomUUID()),
                Map.entry("position", position),
                Map.entry("own_id", clean(r.id())),
                Map.entry("kind", r.type().ris()),
                Map.entry("title", clean(r.title().orElse(""))),
                Map.entry("abstract_text", clean(r.abstractText().orElse(""))),
                Map.entry(
                        "authors",
                        clean(String.join(
                                Held.BETWEEN,
                                r.authors().stream().map(Author::text).toList()))),
                Map.entry(
                        "year", r.year().isPresent() ? Integer.toString(r.year().getAsInt()) : ""),
                Map.entry("container", clean(r.container().orElse(""))),
                Map.entry("volume", clean(r.publication().volume().orElse(""))),
                Map.entry("issue", clean(r.publication().issue().orElse(""))),
                Map.entry("pages", clean(r.pages().raw())),
                Map.entry("dois", clean(String.join(" ", r.dois()))),
                Map.entry(
                        "numbers",
                        clean(String.join(
                                " ",
                                java.util.stream.Stream.concat(
                                                r.identifiers().issns().stream(), r.identifiers().isbns().stream())
                                        .toList()))),
                Map.entry("keywords", clean(String.join(Held.BETWEEN, r.keywords()))),
                Map.entry("raw", clean(r.source().raw())),
                Map.entry("publisher", clean(r.publication().publisher().orElse(""))),
                Map.entry(
                        "other_names",
                        clean(String.join(Held.BETWEEN, r.publication().abbreviations()))),
                Map.entry(
                        "trials",
                        String.join(
                                " ",
                                TrialNumber.of(
                                        r.identifiers().accessions(),
                                        r.contents().urls()))));
    }

    /** PostgreSQL holds every character but one. The file's own bytes are kept beside. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }

    List<Held> all(SynthesisId id) {
        return jdbc.sql(ALL)
                .param("synthesis", id.value())
                .query(ReferenceStore::held)
                .list();
    }

    /** Which source gave each reference, in the order in which they came. */
    Map<UUID, String> sources(SynthesisId id) {
        Map<UUID, String> sources = new LinkedHashMap<>();
        jdbc.sql(SOURCES).param("synthesis", id.value()).query((RowCallbackHandler)
                rs -> sources.put(rs.getObject("id", UUID.class), rs.getString("source")));
        return sources;
    }

    /** One for each publication: those for which no other one stands. */
    List<Held> keepers(SynthesisId id) {
        return jdbc.sql(KEEPERS)
                .param("synthesis", id.value())
                .query(ReferenceStore::held)
                .list();
    }

    Optional<Held> find(SynthesisId id, UUID reference) {
        return jdbc.sql(ONE)
                .param("synthesis", id.value())
                .param("id", reference)
                .query(ReferenceStore::held)
                .optional();
    }

    List<Held> some(SynthesisId id, List<UUID> references) {
        return jdbc.sql(SOME)
                .param("synthesis", id.value())
                .param("ids", references.toArray(UUID[]::new))
                .query(ReferenceStore::held)
                .list();
    }

    Map<UUID, Held> byId(SynthesisId id, List<UUID> references) {
        return some(id, references).stream().collect(Collectors.toMap(Held::id, held -> held));
    }

    /** How many references each source gave, in the order in which the sources were searched. */
    List<Map.Entry<String, Integer>> bySource(SynthesisId id) {
        return jdbc.sql(BY_SOURCE)
                .param("synthesis", id.value())
                .query((rs, _) -> Map.entry(rs.getString("source"), rs.getInt("found")))
                .list();
    }

    /** How many references one place gave, and how it was searched. */
    record Place(SearchRun.Method method, String source, int found) {}

    List<Place> byPlace(SynthesisId id, Set<UUID> but) {
        return jdbc.sql(BY_PLACE)
                .param("synthesis", id.value())
                .param("but", but.toArray(UUID[]::new))
                .query((rs, _) -> new Place(
                        SearchRun.Method.valueOf(rs.getString("method")), rs.getString("source"), rs.getInt("found")))
                .list();
    }

    /** Publications that no database and no register gave. */
    List<UUID> foundOtherwiseOnly(SynthesisId id) {
        return jdbc.sql(FOUND_OTHERWISE_ONLY)
                .param("synthesis", id.value())
                .query(UUID.class)
                .list();
    }

    /** Writes down anew for which reference each one stands aside. */
    void standFor(SynthesisId id, Map<UUID, UUID> keepers) {
        jdbc.sql(STAND_ALONE).param("synthesis", id.value()).update();
        List<Map<String, UUID>> rows = keepers.entrySet().stream()
                .map(e -> Map.of("id", e.getKey(), "keeper", e.getValue()))
                .toList();
        jdbc.sql(STAND_FOR)
                .param("synthesis", id.value())
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    /** Duplicates have been looked for among everything that is in now. */
    void compared(SynthesisId id, Instant at) {
        jdbc.sql(COMPARED)
                .param("synthesis", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What came after a release and has not been looked at for duplicates: it is not screened before. */
    List<UUID> notCompared(SynthesisId id) {
        return jdbc.sql(NOT_COMPARED)
                .param("synthesis", id.value())
                .query(UUID.class)
                .list();
    }

    /** How many publications are to be screened: all that came, less those set aside as duplicates and those taken out. */
    int toScreen(SynthesisId id) {
        return jdbc.sql(TO_SCREEN)
                .param("synthesis", id.value())
                .query(Integer.class)
                .single();
    }

    /** How many stand aside for another, but for these. */
    int setAside(SynthesisId id, Set<UUID> but) {
        return jdbc.sql(SET_ASIDE)
                .param("synthesis", id.value())
                .param("but", but.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    static Held held(ResultSet rs, int row) throws SQLException {
        return new Held(
                rs.getObject("id", UUID.class),
                rs.getString("source"),
                rs.getString("kind"),
                rs.getString("title"),
                rs.getString("abstract_text"),
                rs.getString("authors"),
                rs.getString("year"),
                rs.getString("container"),
                rs.getString("volume"),
                rs.getString("issue"),
                rs.getString("pages"),
                rs.getString("dois"),
                rs.getString("numbers"),
                rs.getString("keywords"),
                rs.getString("publisher"),
                rs.getString("other_names"),
                rs.getString("trials"));
    }
}
