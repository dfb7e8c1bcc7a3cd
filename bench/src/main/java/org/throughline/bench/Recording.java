package org.throughline.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes down what a page asks of the database, statement by statement with its values, so that it can be asked again alone. */
public class Recording implements BeanPostProcessor {
    private static final List<Asked> ASKED = new ArrayList<>();
    private static final AtomicInteger LENT = new AtomicInteger();
    private static volatile boolean on;

    /**
     * One statement with its values, or the end of a transaction.
     *
     * @param lent which lending of a connection it was asked on: one page may use two at once
     */
    record Asked(int lent, String sql, List<Value> values) {}

    /** @param method which of the driver's setters was called, with what */
    record Value(String method, Class<?>[] types, Object[] args) {}

    /** What was asked while this ran, by the threads of requests. */
    static List<Asked> during(Runnable work) {
        synchronized (ASKED) {
            ASKED.clear();
        }
        on = true;
        work.run();
        on = false;
        synchronized (ASKED) {
            return ASKED.stream().sorted(Comparator.comparingInt(Asked::lent)).toList();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(source, DataSource.class, List.of(), "", 0) : bean;
    }

    private static <T> T proxy(T inner, Class<T> type, List<Value> values, String sql, int lent) {
        return type.cast(Proxy.newProxyInstance(
                Recording.class.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
                    try {
                        if (!on) {
                            Object plain = method.invoke(inner, args);
                            return plain instanceof Connection connection
                                            && method.getName().equals("getConnection")
                                    ? proxy(connection, Connection.class, List.of(), "", LENT.incrementAndGet())
                                    : plain;
                        }
                        switch (method.getName()) {
                            case "commit" -> note(new Asked(lent, "COMMIT", List.of()));
                            case "execute", "executeQuery", "executeUpdate", "addBatch" -> {
                                if (!sql.isEmpty()) {
                                    note(new Asked(lent, sql, List.copyOf(values)));
                                    values.clear();
                                }
                            }
                            default -> {
                                if (method.getName().startsWith("set")
                                        && inner instanceof PreparedStatement
                                        && args.length >= 2) {
                                    values.add(new Value(method.getName(), method.getParameterTypes(), args));
                                }
                            }
                        }
                        Object result = method.invoke(inner, args);
                        return switch (result) {
                            case PreparedStatement statement ->
                                proxy(statement, PreparedStatement.class, new ArrayList<>(), (String) args[0], lent);
                            case Connection connection ->
                                proxy(connection, Connection.class, List.of(), "", LENT.incrementAndGet());
                            case null -> null;
                            default -> result;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void note(Asked asked) {
        if (!Thread.currentThread().isVirtual()) {
            // requests run on virtual threads; the log's, the outbox's and the jobs' are not the page's
            return;
        }
        synchronized (ASKED) {
            ASKED.add(asked);
        }
    }

    /** Asks all of it again on one connection, reading every row. */
    static void replay(Connection connection, List<Asked> page) throws SQLException, ReflectiveOperationException {
        replay(connection, page, (_, _) -> {});
    }

    /** Told of each statement how long it took. */
    interface Timed {
        void took(String sql, long nanos);
    }

    static void replay(Connection connection, List<Asked> page, Timed timed)
            throws SQLException, ReflectiveOperationException {
        connection.setAutoCommit(false);
        @Nullable Object[] look = {null, null};
        for (Asked asked : page) {
            long began = System.nanoTime();
            if (asked.sql().equals("COMMIT")) {
                connection.commit();
                timed.took("COMMIT", System.nanoTime() - began);
                continue;
            }
            if (asked.sql().contains("INTO sharing.access_entry")) {
                look = new Object[] {asked.values().getFirst().args()[1], UUID.randomUUID()};
            }
            try (PreparedStatement statement = connection.prepareStatement(asked.sql())) {
                for (Value value : asked.values()) {
                    PreparedStatement.class
                            .getMethod(value.method(), value.types())
                            .invoke(statement, fresh(connection, value.args(), look));
                }
                if (statement.execute()) {
                    try (var rows = statement.getResultSet()) {
                        while (rows.next()) {
                            rows.getObject(1);
                        }
                    }
                }
            }
            timed.took(asked.sql(), System.nanoTime() - began);
        }
        connection.commit();
    }

    /** An array belongs to its connection, and each look has an id of its own. */
    private static Object[] fresh(Connection connection, Object[] args, @Nullable Object[] look) throws SQLException {
        Object[] fresh = args.clone();
        for (int i = 0; i < fresh.length; i++) {
            if (look[0] != null && look[0].equals(fresh[i])) {
                fresh[i] = Objects.requireNonNull(look[1]);
            }
            if (fresh[i] instanceof Array array) {
                fresh[i] = connection.createArrayOf(array.getBaseTypeName(), (Object[]) array.getArray());
            }
        }
        return fresh;
    }
}
