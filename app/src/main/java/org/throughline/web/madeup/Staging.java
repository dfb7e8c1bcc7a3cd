package org.throughline.web.madeup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into tables, as the owning role: COPY into a temporary table, because COPY is refused where there is
 * row-level security, then INSERT ... SELECT. Tables are filled in the order in which they were named.
 */
final class Staging {
    private final Connection owner;
    private final List<Table> tables = new ArrayList<>();

    Staging(Connection owner) {
        this.owner = owner;
    }

    /** One table's rows, as text in PostgreSQL's COPY format. */
    static final class Table {
        private final String name;
        private final String columns;
        private final String whenThere;
        private final StringBuilder rows = new StringBuilder();

        private Table(String name, String columns, String whenThere) {
            this.name = name;
            this.columns = columns;
            this.whenThere = whenThere;
        }

        void row(@Nullable Object... values) {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    rows.append('\t');
                }
                write(values[i]);
            }
            rows.append('\n');
        }

        private void write(@Nullable Object value) {
            switch (value) {
                case null -> rows.append("\\N");
                case byte[] bytes -> rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
                case Collection<?> many ->
                    rows.append('{')
                            .append(many.stream().map(Object::toString).collect(Collectors.joining(",")))
                            .append('}');
                default -> escaped(value.toString());
            }
        }

        private void escaped(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> rows.append("\\\\");
                    case '\t' -> rows.append("\\t");
                    case '\n' -> rows.append("\\n");
                    case '\r' -> rows.append("\\r");
                    default -> rows.append(c);
                }
            }
        }

        private String staged() {
            return "staged_" + name.replace('.', '_');
        }
    }

    Table table(String name, String columns) {
        return add(new Table(name, columns, ""));
    }

    /** Rows that are there already stay as they are. Sorted, so that two loads never wait for each other in a ring. */
    Table tableOfWords(String name, String columns) {
        return add(new Table(name, columns, " ORDER BY 1 ON CONFLICT DO NOTHING"));
    }

    private Table add(Table table) {
        tables.add(table);
        return table;
    }

    /** Makes the temporary tables; they empty themselves with each commit. */
    void prepare() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (Table table : tables) {
                statement.execute("CREATE TEMPORARY TABLE %s ON COMMIT DELETE ROWS AS SELECT %s FROM %s WITH NO DATA"
                        .formatted(table.staged(), table.columns, table.name));
            }
        }
    }

    /** Drops what was collected and not sent. */
    void forget() {
        tables.forEach(table -> table.rows.setLength(0));
    }

    /** Sends all rows collected so far, in the transaction that is open. Gives how many came into their tables. */
    long send() throws SQLException {
        CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
        long all = 0;
        try (Statement statement = owner.createStatement()) {
            for (Table table : tables) {
                if (table.rows.isEmpty()) {
                    continue;
                }
                copy.copyIn("COPY %s FROM STDIN".formatted(table.staged()), new StringReader(table.rows.toString()));
                table.rows.setLength(0);
                all += statement.executeLargeUpdate("INSERT INTO %s (%s) SELECT %s FROM %s%s"
                        .formatted(table.name, table.columns, table.columns, table.staged(), table.whenThere));
                statement.execute("TRUNCATE " + table.staged());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
