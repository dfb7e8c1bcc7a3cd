package org.throughline.partnership.products;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.files.SheetAnswer;
import org.throughline.files.SheetReading;
import org.throughline.pages.SafeCsv;

/** The tables of data sets and the lines of their dictionaries. */
@Repository
class DataStore {
    static final String KEEP_TABLE = """
            UPDATE partnership.product_version SET filename = :filename, table_text = :table, rows_read = :rows
             WHERE id = :id AND published_on IS NULL
            """;
    static final String TABLE =
            "SELECT table_text FROM partnership.product_version WHERE id = :id AND table_text IS NOT NULL";
    static final String FORGET_COLUMNS = "DELETE FROM partnership.data_column WHERE version_id = :version";
    static final String DESCRIBE = """
            INSERT INTO partnership.data_column (version_id, partnership_id, number, name, meaning, unit, holds, allowed, source, missing, people)
            VALUES (:version, :partnership, :number, :name, :meaning, :unit, :holds, :allowed, :source, :missing, :people)
            """;
    static final String COLUMNS = """
            SELECT number, name, meaning, unit, holds, allowed, source, missing, people FROM partnership.data_column
             WHERE version_id = :version ORDER BY number LIMIT 100
            """;

    private final JdbcClient jdbc;

    DataStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID version, String filename, DataTable table) {
        jdbc.sql(KEEP_TABLE)
                .param("id", version)
                .param("filename", filename)
                .param("table", SafeCsv.asItIs(table.head(), table.rows()))
                .param("rows", table.rows().size())
                .update();
    }

    /** The table as it was kept; it was read within the limits once and is read so again. */
    Optional<DataTable> table(UUID version) {
        return jdbc.sql(TABLE)
                .param("id", version)
                .query(String.class)
                .optional()
                .map(text -> switch (SheetReading.kept(text)) {
                    case SheetAnswer.Read read -> DataTable.of(read);
                    case SheetAnswer.Unread unread ->
                        throw new IllegalStateException("A kept table is not read: " + unread);
                });
    }

    void describe(UUID partnership, UUID version, List<DataColumn> columns) {
        jdbc.sql(FORGET_COLUMNS).param("version", version).update();
        for (DataColumn c : columns) {
            jdbc.sql(DESCRIBE)
                    .param("version", version)
                    .param("partnership", partnership)
                    .param("number", c.number())
                    .param("name", c.name())
                    .param("meaning", c.meaning())
                    .param("unit", c.unit())
                    .param("holds", c.holds().name())
                    .param("allowed", c.allowed())
                    .param("source", c.source())
                    .param("missing", c.missing())
                    .param("people", c.people())
                    .update();
        }
    }

    List<DataColumn> columns(UUID version) {
        return jdbc.sql(COLUMNS)
                .param("version", version)
                .query((rs, _) -> new DataColumn(
                        rs.getInt("number"),
                        rs.getString("name"),
                        rs.getString("meaning"),
                        rs.getString("unit"),
                        DataColumn.Holds.valueOf(rs.getString("holds")),
                        rs.getString("allowed"),
                        rs.getString("source"),
                        rs.getString("missing"),
                        rs.getBoolean("people")))
                .list();
    }
}
