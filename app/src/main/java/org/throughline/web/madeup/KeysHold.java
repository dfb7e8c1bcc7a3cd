package org.throughline.web.madeup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * That every row names rows that are there. Looked up row by row while loading this takes more time than all the rest;
 * proved by sets at the end it takes a scan of each table.
 */
final class KeysHold {
    private static final String NOT_ALLOWED = "42501";

    private KeysHold() {}

    /** Leaves keys to {@link #prove} on this connection alone, where the database lets the owning role do so. */
    static void leaveToTheEnd(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /**
     * Asks of every foreign key of ours how many rows name what is not there.
     *
     * @throws IllegalStateException naming the keys that do not hold
     */
    static void prove(Connection owner) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = owner.createStatement()) {
            // whole tables are compared by hashes, one key after the other
            statement.execute("SET LOCAL work_mem = '256MB'");
            for (String[] key : keys(statement)) {
                try (ResultSet rs = statement.executeQuery(key[1])) {
                    rs.next();
                    if (rs.getBoolean(1)) {
                        broken.add(key[0]);
                    }
                }
            }
        }
        owner.rollback();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Rows name what is not there, by the keys " + String.join(", ", broken));
        }
    }

    /** Each key's name, and the question whether any row breaks it. */
    private static List<String[]> keys(Statement statement) throws SQLException {
        List<String[]> keys = new ArrayList<>();
        try (ResultSet rs = statement.executeQuery("""
                SELECT c.conrelid::regclass || '.' || c.conname,
                       format('SELECT EXISTS (SELECT 1 FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s))',
                              c.conrelid::regclass,
                              string_agg(format('c.%I IS NOT NULL', a.attname), ' AND '),
                              c.confrelid::regclass,
                              string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND '))
                  FROM pg_constraint c
                 CROSS JOIN LATERAL generate_subscripts(c.conkey, 1) i
                  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[i]
                  JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[i]
                  JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                 WHERE c.contype = 'f' AND c.conparentid = 0 AND n.nspname IN ('people', 'sharing', 'child', 'journey')
                 GROUP BY c.oid, c.conrelid, c.confrelid, c.conname ORDER BY 1
                """)) {
            while (rs.next()) {
                keys.add(new String[] {rs.getString(1), rs.getString(2)});
            }
        }
        return keys;
    }
}
