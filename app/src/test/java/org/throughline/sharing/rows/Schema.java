package org.throughline.sharing.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The migrated schema as PostgreSQL itself describes it. */
final class Schema {
    /** Not the product's: what PostgreSQL and the migrations keep for themselves. */
    static final String OURS =
            "n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'history', 'extensions')"
                    + " AND n.nspname NOT LIKE 'pg\\_%'";

    /** One table with its columns by name and their types. */
    record Table(String name, boolean secured, boolean forced, Map<String, String> columns) {
        boolean has(String column) {
            return columns.containsKey(column);
        }
    }

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Set<String> views = new TreeSet<>();
    private final Set<String> schemas = new TreeSet<>();

    static Schema of(Connection owner) throws SQLException {
        Schema schema = new Schema();
        for (String[] row : rows(owner, """
                SELECT n.nspname || '.' || c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, a.attname, format_type(a.atttypid, NULL), n.nspname
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE c.relkind IN ('r', 'v', 'p') AND %s ORDER BY 1, a.attnum
                """.formatted(OURS))) {
            schema.schemas.add(row[6]);
            if (row[1].equals("v")) {
                schema.views.add(row[0]);
            } else {
                schema.tables
                        .computeIfAbsent(
                                row[0],
                                name -> new Table(name, row[2].equals("t"), row[3].equals("t"), new LinkedHashMap<>()))
                        .columns()
                        .put(row[4], row[5]);
            }
        }
        return schema;
    }

    static List<String[]> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            List<String[]> rows = new ArrayList<>();
            while (rs.next()) {
                String[] row = new String[rs.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    String cell = rs.getString(i + 1);
                    row[i] = cell == null ? "" : cell;
                }
                rows.add(row);
            }
            return rows;
        }
    }

    Map<String, Table> tables() {
        return tables;
    }

    Table table(String name) {
        return java.util.Objects.requireNonNull(tables.get(name), name);
    }

    Set<String> views() {
        return views;
    }

    Set<String> schemas() {
        return schemas;
    }

    /** The tables and views of ours that a statement names. */
    List<String> named(Statement statement) {
        return statement.tables().stream()
                .filter(name -> tables.containsKey(name) || views.contains(name))
                .toList();
    }

    /** Whether a statement reads something that leads to a child: a table of that kind, or a view over one. */
    boolean aboutChildren(Statement statement) {
        return named(statement).stream()
                .anyMatch(name -> views.contains(name)
                        || (tables.containsKey(name) && table(name).secured() && leadsToAChild(table(name))));
    }

    /** A table leads to a child if it has a column for the child, the child's person record, or something hung on them. */
    static boolean leadsToAChild(Table table) {
        return table.columns().keySet().stream()
                .anyMatch(column -> Set.of(
                                "child_id",
                                "child_ids",
                                "child_person_id",
                                "person_id",
                                "contribution_id",
                                "process_id",
                                "request_id",
                                "fact_id",
                                "link_id",
                                "entry_id",
                                "chain_id")
                        .contains(column));
    }
}
