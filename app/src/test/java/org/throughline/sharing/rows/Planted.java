package org.throughline.sharing.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A child about whom a row stands in every protected table, each with its own canary. Rows are made from what PostgreSQL
 * knows of a table (columns, foreign keys, allowed values), so that a table that a module adds tomorrow is planted too.
 */
final class Planted {
    private final Connection owner;
    private final Schema schema;
    private final Map<String, UUID> known;
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private final Map<String, String> notPlanted = new LinkedHashMap<>();

    /** @param known what a column of this name holds: child_id, person_id, seat_id, area_id ... */
    Planted(Connection owner, Schema schema, Map<String, UUID> known) {
        this.owner = owner;
        this.schema = schema;
        this.known = known;
    }

    /** What nobody without a right may get to see: ids and words of this child. */
    Set<String> secrets() {
        return secrets;
    }

    Map<String, String> notPlanted() {
        return notPlanted;
    }

    void secret(Object value) {
        secrets.add(value.toString());
    }

    /** Rows that are open to everybody by design: they hide nothing, and what hides something hangs on them. */
    void plantInTheOpen(Set<String> tables) throws SQLException {
        Set<String> before = Set.copyOf(secrets);
        plant(tables);
        secrets.retainAll(before);
    }

    /** Goes round until every table has its row or no further one can be made. */
    void plant(Set<String> tables) throws SQLException {
        Set<String> left = new java.util.TreeSet<>(tables);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (String table : List.copyOf(left)) {
                if (plant(table)) {
                    left.remove(table);
                    progress = true;
                }
            }
        }
        left.forEach(table -> notPlanted.putIfAbsent(table, "a row that it needs is missing"));
    }

    private boolean plant(String table) throws SQLException {
        Map<String, Object> row = row(table);
        if (row.isEmpty()) {
            return false;
        }
        Savepoint before = owner.setSavepoint();
        try {
            insert(owner, table, row);
            rows.put(table, row);
            if (row.get("id") instanceof UUID id) {
                secret(id);
            }
            return true;
        } catch (SQLException e) {
            owner.rollback(before);
            notPlanted.put(
                    table, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return false;
        }
    }

    void insert(Connection as, String table, Map<String, Object> row) throws SQLException {
        String sql = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", row.keySet()),
                        String.join(
                                ", ",
                                row.keySet().stream()
                                        .map(c -> "CAST(? AS "
                                                + schema.table(table).columns().get(c) + ")")
                                        .toList()));
        try (PreparedStatement insert = as.prepareStatement(sql)) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setString(at++, value.toString());
            }
            insert.executeUpdate();
        }
    }

    /** The rows planted, by table. */
    Map<String, Map<String, Object>> rows() {
        return rows;
    }

    /** Empty if something that it hangs on was not planted. */
    private Map<String, Object> row(String table) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, String[]> references = references(table);
        Map<String, String> allowed = allowed(table);
        for (String[] column : columns(table)) {
            String name = column[0];
            String type = column[1];
            boolean needed = column[2].equals("t");
            String[] target = references.get(name);
            Map<String, Object> hangsOn = target == null ? null : rows.get(target[0]);
            if (target != null && hangsOn != null && hangsOn.containsKey(target[1])) {
                row.put(name, hangsOn.get(target[1]));
            } else if (knownFor(table, name) instanceof UUID id && type.equals("uuid")) {
                row.put(name, id);
            } else if (needed && target != null) {
                return Map.of();
            } else if (allowed.containsKey(name) && needed) {
                row.put(name, allowed.get(name));
            } else if (type.equals("text")
                    && (needed
                            || List.of("words", "details", "why", "recommendation")
                                    .contains(name))) {
                String canary = "canary-" + table + "." + name;
                secret(canary);
                row.put(name, canary);
            } else if (needed) {
                row.put(name, some(type));
            }
        }
        return row;
    }

    /** What a column holds in this table, or in any. */
    private @Nullable UUID knownFor(String table, String column) {
        UUID here = known.get(table + "." + column);
        return here == null ? known.get(column) : here;
    }

    private static Object some(String type) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID();
            case "date" -> "2026-10-05";
            case "time without time zone" -> "10:00";
            case "timestamp with time zone" -> "2026-10-05T10:00:00Z";
            case "boolean" -> "false";
            case "bytea" ->
                "\\x" + UUID.randomUUID().toString().replace("-", "").repeat(2);
            case "integer", "bigint", "numeric", "double precision" -> "1";
            default -> type.endsWith("[]") ? "{}" : "x";
        };
    }

    private List<String[]> columns(String table) throws SQLException {
        return Schema.rows(owner, """
                SELECT attname, format_type(atttypid, NULL), attnotnull AND NOT atthasdef AND attidentity = '' FROM pg_attribute
                 WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
                """.formatted(table));
    }

    private Map<String, String[]> references(String table) throws SQLException {
        Map<String, String[]> references = new LinkedHashMap<>();
        for (String[] row : Schema.rows(owner, """
                SELECT a.attname, n.nspname || '.' || f.relname, b.attname FROM pg_constraint c
                  CROSS JOIN LATERAL generate_subscripts(c.conkey, 1) i
                  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[i]
                  JOIN pg_class f ON f.oid = c.confrelid JOIN pg_namespace n ON n.oid = f.relnamespace
                  JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[i]
                 WHERE c.contype = 'f' AND c.conrelid = '%s'::regclass
                """.formatted(table))) {
            references.put(row[0], new String[] {row[1], row[2]});
        }
        return references;
    }

    /** The value that a check allows: the circle's tier where there are tiers, the first otherwise. */
    private Map<String, String> allowed(String table) throws SQLException {
        Map<String, String> allowed = new LinkedHashMap<>();
        Pattern oneOf = Pattern.compile("\\(*(\\w+)\\)*(?:::text)? = ANY \\(+ARRAY\\[(.*?)\\]");
        for (String[] row : Schema.rows(owner, """
                SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c' AND conrelid = '%s'::regclass
                """.formatted(table))) {
            Matcher only =
                    Pattern.compile("^CHECK \\(+(\\w+) = '([^']*)'::text\\)+$").matcher(row[0]);
            if (only.find()) {
                allowed.putIfAbsent(only.group(1), only.group(2));
            }
            Matcher from = Pattern.compile("\\(+(\\w+) (>=?) (\\d+)\\)").matcher(row[0]);
            if (from.find() && !row[0].contains(" OR ")) {
                int least = Integer.parseInt(from.group(3)) + (from.group(2).equals(">") ? 1 : 0);
                allowed.putIfAbsent(from.group(1), Integer.toString(least));
            }
            Matcher whole = Pattern.compile("^CHECK \\(+(\\w+) = ANY \\(ARRAY\\[(\\d+),")
                    .matcher(row[0]);
            if (whole.find()) {
                allowed.putIfAbsent(whole.group(1), whole.group(2));
            }
            Matcher m = oneOf.matcher(row[0]);
            if (m.find() && !row[0].contains("<> ALL")) {
                List<String> values = new ArrayList<>();
                Matcher value = Pattern.compile("'([^']*)'").matcher(m.group(2));
                while (value.find()) {
                    values.add(value.group(1));
                }
                if (!values.isEmpty()) {
                    allowed.putIfAbsent(m.group(1), values.contains("CIRCLE") ? "CIRCLE" : values.getFirst());
                }
            }
        }
        return allowed;
    }
}
