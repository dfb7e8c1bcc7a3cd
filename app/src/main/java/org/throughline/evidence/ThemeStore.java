package org.throughline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what themes are called, and were called before. */
@Repository
class ThemeStore {
    static final String ALL = """
            SELECT DISTINCT ON (theme_id) theme_id, edition, name, since
              FROM evidence.theme_name ORDER BY theme_id, edition DESC LIMIT 500
            """;
    static final String EDITIONS =
            "SELECT theme_id, edition, name, since FROM evidence.theme_name ORDER BY theme_id, edition LIMIT 2000";
    static final String ADD =
            "INSERT INTO evidence.theme_name (theme_id, edition, name, since) VALUES (:id, :edition, :name, :since) ON CONFLICT DO NOTHING";

    private final JdbcClient jdbc;

    ThemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the name that each has now. */
    List<Theme> all() {
        return jdbc.sql(ALL).query(ThemeStore::theme).list();
    }

    /** Every name that every theme has had. */
    List<Theme> editions() {
        return jdbc.sql(EDITIONS).query(ThemeStore::theme).list();
    }

    private static Theme theme(ResultSet rs, int row) throws SQLException {
        return new Theme(
                rs.getObject("theme_id", UUID.class),
                rs.getInt("edition"),
                rs.getString("name"),
                rs.getObject("since", LocalDate.class));
    }

    void add(Theme theme) {
        jdbc.sql(ADD)
                .param("id", theme.id())
                .param("edition", theme.edition())
                .param("name", theme.name())
                .param("since", theme.since())
                .update();
    }
}
