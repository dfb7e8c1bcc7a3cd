package org.throughline.sharing.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.sharing.Viewer;

/**
 * Asks a statement as one viewer, as the role that serves requests and with nothing else in the way. Parameters are filled
 * with what really stands in the columns that they are compared with, the planted child's values first.
 */
final class Asker {
    private static final int MOST_VALUES = 8;
    private static final int MOST_TRIES = 64;

    private final Connection app;
    private final Connection owner;
    private final Schema schema;
    private final Planted planted;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Asker(Connection app, Connection owner, Schema schema, Planted planted) {
        this.app = app;
        this.owner = owner;
        this.schema = schema;
        this.planted = planted;
    }

    /** What came of asking: the secrets seen, and a yes or a number that a planted id was asked with. */
    record Heard(Set<String> secrets, boolean saidYes, int rowsTouched, Set<String> refusals) {
        boolean nothing() {
            return secrets.isEmpty() && !saidYes && rowsTouched == 0;
        }
    }

    Heard ask(Statement statement, Viewer viewer) throws SQLException {
        Set<String> secrets = new LinkedHashSet<>();
        Set<String> refusals = new LinkedHashSet<>();
        boolean yes = false;
        int touched = 0;
        become(viewer);
        try (PreparedStatement ask = app.prepareStatement(statement.positional())) {
            List<String> types = types(ask, statement);
            for (List<String> filling : fillings(statement, types)) {
                Savepoint before = app.setSavepoint();
                try {
                    fill(ask, filling);
                    if (ask.execute()) {
                        try (ResultSet rs = ask.getResultSet()) {
                            yes |= read(rs, secrets) && withPlanted(filling);
                        }
                    } else {
                        touched += withPlanted(filling) ? ask.getUpdateCount() : 0;
                    }
                } catch (SQLException e) {
                    refusals.add(String.valueOf(e.getSQLState()));
                }
                app.rollback(before);
            }
        } finally {
            app.rollback();
        }
        return new Heard(secrets, yes, touched, refusals);
    }

    void become(Viewer viewer) throws SQLException {
        String[][] settings = {
            {"account", viewer.account().toString()},
            {"person", viewer.person().toString()},
            {"seat", viewer.seat().toString()},
            {"agency", viewer.agency().map(Object::toString).orElse("")},
            {"purpose", viewer.purpose().name()},
            {"today", viewer.today().toString()}
        };
        for (String[] setting : settings) {
            try (PreparedStatement tell = app.prepareStatement("SELECT set_config(?, ?, true)")) {
                tell.setString(1, "throughline." + setting[0]);
                tell.setString(2, setting[1]);
                tell.execute();
            }
        }
    }

    private static List<String> types(PreparedStatement ask, Statement statement) throws SQLException {
        List<String> types = new ArrayList<>();
        for (int i = 1; i <= statement.parameters().size(); i++) {
            types.add(ask.getParameterMetaData().getParameterTypeName(i));
        }
        return types;
    }

    private boolean withPlanted(List<String> filling) {
        return filling.stream().anyMatch(value -> planted.secrets().stream().anyMatch(value::contains));
    }

    private static void fill(PreparedStatement ask, List<String> filling) throws SQLException {
        for (int i = 0; i < filling.size(); i++) {
            ask.setObject(i + 1, filling.get(i), java.sql.Types.OTHER);
        }
    }

    /** True when a row says yes or gives a number: the cells are searched for what is secret. */
    private boolean read(ResultSet rs, Set<String> secrets) throws SQLException {
        boolean yes = false;
        int columns = rs.getMetaData().getColumnCount();
        while (rs.next()) {
            for (int i = 1; i <= columns; i++) {
                String cell = rs.getString(i);
                if (cell == null) {
                    continue;
                }
                planted.secrets().stream().filter(cell::contains).forEach(secrets::add);
                yes |= columns == 1 && (cell.equals("t") || cell.matches("[1-9]\\d{0,6}"));
            }
        }
        return yes;
    }

    /** Every combination of what the parameters may be, up to a number; a parameter by one name has one value. */
    private List<List<String>> fillings(Statement statement, List<String> types) throws SQLException {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            String name = statement.parameters().get(i);
            String type = types.get(i);
            if (!byName.containsKey(name)) {
                byName.put(name, candidates(statement, name, type));
            }
        }
        List<Map<String, String>> combined = new ArrayList<>(List.of(Map.of()));
        for (var parameter : byName.entrySet()) {
            List<Map<String, String>> next = new ArrayList<>();
            for (String value : parameter.getValue()) {
                for (Map<String, String> some : combined) {
                    Map<String, String> more = new LinkedHashMap<>(some);
                    more.put(parameter.getKey(), value);
                    next.add(more);
                }
            }
            combined = next.subList(0, Math.min(next.size(), MOST_TRIES));
        }
        return combined.stream()
                .map(one -> statement.parameters().stream().map(one::get).toList())
                .toList();
    }

    private List<String> candidates(Statement statement, String parameter, String type) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : statement.comparedWith(parameter)) {
            for (String table : schema.named(statement)) {
                found.addAll(values(table, column));
            }
        }
        if (found.isEmpty() && statement.functions().contains("sharing.circle_of")) {
            found.addAll(values("people.child", "id"));
        }
        if (statement.functions().contains("sharing.find_by_name")) {
            return wordsOfNames(parameter);
        }
        if (statement.functions().contains("sharing.find_by_number")) {
            found.addAll(values("people.identifier", parameter));
        }
        List<String> distinct = found.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(v -> !planted.secrets().contains(v)))
                .limit(MOST_VALUES)
                .toList();
        if (type.startsWith("_")) {
            return List.of("{" + String.join(",", found.stream().distinct().toList()) + "}");
        }
        if (type.startsWith("timestamp") || type.equals("date")) {
            List<String> ends = new ArrayList<>(List.of("2100-01-01", "2000-01-01"));
            distinct.stream().limit(2).forEach(ends::add);
            return ends;
        }
        if (!distinct.isEmpty()) {
            return distinct;
        }
        return List.of(
                switch (type) {
                    case "uuid" -> java.util.UUID.randomUUID().toString();
                    case "bool" -> "true";
                    case "int4", "int8", "int2" -> "100";
                    case "bytea" -> "\\x00";
                    default -> "x";
                });
    }

    /** One word of the planted child's name, so that whoever may see the child finds it. */
    private static List<String> wordsOfNames(String parameter) {
        return switch (parameter) {
            case "words" -> List.of("{canarygiven}", "{canary}", "{testperson}");
            case "sounds" -> List.of("{knrkfn}");
            case "born" -> List.of("2014-03-03");
            default -> List.of("21");
        };
    }

    /** However many rows other tests have left, the planted ones are asked with. */
    private String plantedFirst() {
        return planted.secrets().stream()
                .map(secret -> "'" + secret.replace("'", "''") + "'")
                .collect(java.util.stream.Collectors.joining(","));
    }

    /** What stands in this column now, as the owner sees it. */
    private List<String> values(String table, String column) throws SQLException {
        String key = table + "." + column;
        if (!values.containsKey(key)) {
            Set<String> columns = new LinkedHashSet<>();
            for (String[] row : Schema.rows(
                    owner,
                    "SELECT attname FROM pg_attribute WHERE attrelid = '" + table
                            + "'::regclass AND attnum > 0 AND NOT attisdropped")) {
                columns.add(row[0]);
            }
            List<String> found = new ArrayList<>();
            Savepoint before = owner.setSavepoint();
            try {
                if (columns.contains(column)) {
                    for (String[] row : Schema.rows(owner, """
                            SELECT v FROM (SELECT DISTINCT %s::text AS v FROM %s WHERE %s IS NOT NULL) d
                             ORDER BY v = ANY (ARRAY[%s]::text[]) DESC, v LIMIT 200
                            """.formatted(column, table, column, plantedFirst()))) {
                        found.add(row[0]);
                    }
                }
            } catch (SQLException aViewThatNeedsAViewer) {
                owner.rollback(before);
                found.addAll(
                        switch (column) {
                            case "child_id" -> values("people.child", "id");
                            case "person_id" -> values("people.child_link", "person_id");
                            case "tier" -> values("sharing.entitlement", "tier");
                            default -> List.of();
                        });
            }
            values.put(key, found);
        }
        return values.getOrDefault(key, List.of());
    }
}
