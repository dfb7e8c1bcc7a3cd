package org.throughline.partnership.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.partnership.Choice;
import org.throughline.partnership.groups.Protocol;

/** Versions of products in their tables: published ones, and the one in the making. */
@Repository
class VersionStore {
    static final String BEGIN_VERSION = """
            INSERT INTO partnership.product_version (id, product_id, partnership_id, number, words)
            VALUES (:id, :product, :partnership, :number, :words)
            """;
    static final String REWORD =
            "UPDATE partnership.product_version SET words = :words WHERE id = :id AND published_on IS NULL";
    static final String TRAIN = """
            UPDATE partnership.product_version SET role = :role, minutes = :minutes, tried = :tried WHERE id = :id AND published_on IS NULL
            """;
    static final String PUBLISH = """
            UPDATE partnership.product_version SET changed = :changed, licence = :licence, published_on = :on, next_look_on = :nextLook
             WHERE id = :id AND published_on IS NULL
            """;
    static final String VERSIONS = """
            SELECT id, product_id, number, words, role, minutes, tried, filename, rows_read, changed, licence, published_on, next_look_on
              FROM partnership.product_version WHERE product_id = :product ORDER BY number LIMIT 100
            """;
    static final String SECTIONS = """
            SELECT number, title, words, minutes FROM partnership.training_section WHERE version_id = :version ORDER BY number LIMIT 100
            """;
    static final String ADD_SECTION = """
            INSERT INTO partnership.training_section (version_id, partnership_id, number, title, words, minutes)
            VALUES (:version, :partnership, :number, :title, :words, :minutes)
            """;
    static final String DROP_SECTION =
            "DELETE FROM partnership.training_section WHERE version_id = :version AND number = :number";
    static final String FILES = """
            SELECT id, filename, octet_length(bytes) AS size FROM partnership.product_file WHERE version_id = :version ORDER BY filename, id LIMIT 20
            """;
    static final String FILE = "SELECT bytes FROM partnership.product_file WHERE id = :id";
    static final String ADD_FILE = """
            INSERT INTO partnership.product_file (id, version_id, partnership_id, filename, bytes)
            VALUES (:id, :version, :partnership, :filename, :bytes)
            """;
    static final String DROP_FILE = "DELETE FROM partnership.product_file WHERE id = :id AND version_id = :version";
    static final String ADOPT = """
            INSERT INTO partnership.product_adoption (id, version_id, partnership_id, place_id, conveyed, decided, reason, on_day)
            VALUES (:id, :version, :partnership, :place, :conveyed, :decided, :reason, :on)
            """;
    static final String ADOPTIONS = """
            SELECT place_id, conveyed, decided, reason, on_day FROM partnership.product_adoption WHERE version_id = :version ORDER BY on_day, id LIMIT 500
            """;
    static final String LOOK = """
            INSERT INTO partnership.product_look (id, version_id, partnership_id, on_day, found, next, next_look_on)
            VALUES (:id, :version, :partnership, :on, :found, :next, :nextLook)
            """;
    static final String LOOKS = """
            SELECT on_day, found, next, next_look_on FROM partnership.product_look WHERE version_id = :version ORDER BY on_day, id LIMIT 100
            """;

    private final JdbcClient jdbc;
    private final DataStore data;

    VersionStore(JdbcClient jdbc, DataStore data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    List<Version> of(UUID product) {
        return jdbc.sql(VERSIONS).param("product", product).query((rs, _) -> version(rs)).list().stream()
                .map(this::whole)
                .toList();
    }

    void begin(UUID partnership, Version v) {
        jdbc.sql(BEGIN_VERSION)
                .param("id", v.id())
                .param("product", v.product())
                .param("partnership", partnership)
                .param("number", v.number())
                .param("words", v.words())
                .update();
        v.training().ifPresent(t -> train(v.id(), t));
        v.sections().forEach(s -> add(partnership, v.id(), s));
        data.describe(partnership, v.id(), v.columns());
    }

    void reword(UUID version, String words) {
        jdbc.sql(REWORD).param("id", version).param("words", words).update();
    }

    void train(UUID version, Version.Training t) {
        jdbc.sql(TRAIN)
                .param("id", version)
                .param("role", t.role())
                .param("minutes", t.minutes())
                .param("tried", t.tried())
                .update();
    }

    void publish(UUID version, Version.Published p) {
        jdbc.sql(PUBLISH)
                .param("id", version)
                .param("changed", p.changed())
                .param("licence", p.licence())
                .param("on", p.on())
                .param("nextLook", p.nextLookOn())
                .update();
    }

    void add(UUID partnership, UUID version, Version.Section s) {
        jdbc.sql(ADD_SECTION)
                .param("version", version)
                .param("partnership", partnership)
                .param("number", s.number())
                .param("title", s.title())
                .param("words", s.words())
                .param("minutes", s.minutes())
                .update();
    }

    void dropSection(UUID version, int number) {
        jdbc.sql(DROP_SECTION).param("version", version).param("number", number).update();
    }

    void add(UUID partnership, UUID version, UUID id, String filename, byte[] bytes) {
        jdbc.sql(ADD_FILE)
                .param("id", id)
                .param("version", version)
                .param("partnership", partnership)
                .param("filename", filename)
                .param("bytes", bytes)
                .update();
    }

    void dropFile(UUID version, UUID file) {
        jdbc.sql(DROP_FILE).param("version", version).param("id", file).update();
    }

    Optional<byte[]> file(UUID id) {
        return jdbc.sql(FILE).param("id", id).query(byte[].class).optional();
    }

    void adopt(UUID partnership, UUID version, Protocol.Adoption a) {
        jdbc.sql(ADOPT)
                .param("id", UUID.randomUUID())
                .param("version", version)
                .param("partnership", partnership)
                .param("place", a.place())
                .param("conveyed", a.conveyed())
                .param("decided", a.decided().name())
                .param("reason", a.reason())
                .param("on", a.on())
                .update();
    }

    void look(UUID partnership, UUID version, Protocol.Look l) {
        jdbc.sql(LOOK)
                .param("id", UUID.randomUUID())
                .param("version", version)
                .param("partnership", partnership)
                .param("on", l.on())
                .param("found", l.found())
                .param("next", l.next())
                .param("nextLook", l.nextLookOn())
                .update();
    }

    private Version whole(Version v) {
        return new Version(
                v.id(),
                v.product(),
                v.number(),
                v.words(),
                v.training(),
                v.table(),
                data.columns(v.id()),
                jdbc.sql(SECTIONS)
                        .param("version", v.id())
                        .query((rs, _) -> new Version.Section(
                                rs.getInt("number"),
                                rs.getString("title"),
                                rs.getString("words"),
                                rs.getInt("minutes")))
                        .list(),
                jdbc.sql(FILES)
                        .param("version", v.id())
                        .query((rs, _) -> new Version.Kept(
                                rs.getObject("id", UUID.class), rs.getString("filename"), rs.getInt("size")))
                        .list(),
                v.published(),
                jdbc.sql(ADOPTIONS)
                        .param("version", v.id())
                        .query((rs, _) -> new Protocol.Adoption(
                                rs.getObject("place_id", UUID.class),
                                rs.getBoolean("conveyed"),
                                Choice.Decided.valueOf(rs.getString("decided")),
                                rs.getString("reason"),
                                rs.getObject("on_day", LocalDate.class)))
                        .list(),
                jdbc.sql(LOOKS)
                        .param("version", v.id())
                        .query((rs, _) -> new Protocol.Look(
                                rs.getObject("on_day", LocalDate.class),
                                rs.getString("found"),
                                rs.getString("next"),
                                rs.getObject("next_look_on", LocalDate.class)))
                        .list());
    }

    private static Version version(ResultSet rs) throws SQLException {
        String role = rs.getString("role");
        String filename = rs.getString("filename");
        LocalDate publishedOn = rs.getObject("published_on", LocalDate.class);
        return new Version(
                rs.getObject("id", UUID.class),
                rs.getObject("product_id", UUID.class),
                rs.getInt("number"),
                rs.getString("words"),
                role == null
                        ? Optional.empty()
                        : Optional.of(new Version.Training(role, rs.getInt("minutes"), rs.getString("tried"))),
                filename == null ? Optional.empty() : Optional.of(new Version.Table(filename, rs.getInt("rows_read"))),
                List.of(),
                List.of(),
                List.of(),
                publishedOn == null
                        ? Optional.empty()
                        : Optional.of(new Version.Published(
                                rs.getString("changed"),
                                rs.getString("licence"),
                                publishedOn,
                                rs.getObject("next_look_on", LocalDate.class))),
                List.of(),
                List.of());
    }
}
