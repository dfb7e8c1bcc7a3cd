package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.storage.Connections;
import org.throughline.storage.Database;
import org.throughline.web.MadeUpChildren;
import org.throughline.web.Server;

/** A data folder with made-up children in it, kept between runs; its age is said. */
final class Loaded implements AutoCloseable {
    private final Database database;

    private Loaded(Database database) {
        this.database = database;
    }

    /** Opens the folder and loads what is not there yet. */
    static Loaded open(Settings settings) throws IOException {
        Files.createDirectories(settings.data());
        Loaded loaded = new Loaded(Database.open(settings.data(), System.err::println));
        Server.migrate(loaded.connections());
        var marker = settings.data().resolve("loaded");
        if (Files.exists(marker)) {
            Instant since = Files.getLastModifiedTime(marker).toInstant();
            System.err.printf(
                    "The data of %,d children in %s was loaded %d hours ago.%n",
                    settings.children(),
                    settings.data(),
                    Duration.between(since, Instant.now()).toHours());
        } else {
            MadeUpChildren.load(
                    loaded.connections(),
                    settings.children(),
                    settings.areas(),
                    Settings.SEED,
                    LocalDate.now(),
                    System.err::println);
            Files.writeString(marker, Instant.now().toString());
        }
        return loaded;
    }

    Connections connections() {
        return database.connections();
    }

    /** Somebody in a seat, and one child whom they may see today. */
    record Looker(UUID account, UUID person, UUID seat, String role, UUID child, String name) {}

    /** Drawn at random over the whole country: for each, a child and somebody who sees it in this role. */
    List<Looker> lookers(String role, int many) throws SQLException {
        String sql = """
                SELECT acc.id AS account, s.person_id, s.id AS seat, s.role, e.child_id, trim(p.given_names || ' ' || p.family_name) AS name
                  FROM (SELECT id FROM people.child TABLESAMPLE BERNOULLI (%s) LIMIT %d) c
                 CROSS JOIN LATERAL (
                    SELECT e.seat_id, e.child_id FROM sharing.entitlement e JOIN people.seat s ON s.id = e.seat_id
                     WHERE e.child_id = c.id AND s.role = '%s' AND NOT e.blocked AND e.tier = 'CIRCLE' AND e.from_date <= current_date
                       AND (e.until_date IS NULL OR e.until_date >= current_date) LIMIT 1) e
                  JOIN people.seat s ON s.id = e.seat_id
                  JOIN people.account acc ON acc.person_id = s.person_id
                  JOIN people.child_link l ON l.child_id = e.child_id AND l.until_at IS NULL
                  JOIN people.person p ON p.id = l.person_id
                 LIMIT %d
                """.formatted(sampled(many * 5), many * 4, role, many);
        try (Connection owner = connections().asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery(sql)) {
            List<Looker> lookers = new ArrayList<>();
            while (rs.next()) {
                lookers.add(new Looker(
                        rs.getObject("account", UUID.class),
                        rs.getObject("person_id", UUID.class),
                        rs.getObject("seat", UUID.class),
                        rs.getString("role"),
                        rs.getObject("child_id", UUID.class),
                        rs.getString("name")));
            }
            return lookers;
        }
    }

    private String sampled(int many) throws SQLException {
        double percent = Math.min(100.0, 100.0 * many / Math.max(1, count("people.child")));
        return String.format(java.util.Locale.ROOT, "%.4f", percent);
    }

    long count(String table) throws SQLException {
        try (Connection owner = connections().asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rs.next();
            return rs.getLong(1);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
