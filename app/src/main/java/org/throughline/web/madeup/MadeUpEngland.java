package org.throughline.web.madeup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.throughline.people.NameFolding;
import org.throughline.storage.Connections;

/**
 * Loads made-up children, a thousand to a transaction. The same seed and day make the same children; what is there
 * already is passed over, so that a load that was stopped goes on when it is started again.
 */
public final class MadeUpEngland {
    private static final int AT_ONCE = 1_000;

    private final Connections connections;
    private final LocalDate today;
    private final Consumer<String> progress;

    /** @param today the day as of which everything stands */
    public MadeUpEngland(Connections connections, LocalDate today, Consumer<String> progress) {
        this.connections = connections;
        this.today = today;
        this.progress = progress;
    }

    /**
     * How many, where, and by which seed.
     *
     * @param children 1 to 2,000,000, over all areas
     * @param areas 1 to 200; the first is the one told in detail, if it is there
     */
    public record Size(int children, int areas, long seed) {
        public Size {
            if (children < areas || children > 2_000_000 || areas < 1 || areas > 200) {
                throw new IllegalArgumentException(
                        "Expected 1 to 200 areas and from as many children as areas to 2,000,000, found %d and %d"
                                .formatted(areas, children));
            }
        }
    }

    /** What came of it: children and rows that this run added. */
    public record Loaded(long children, long rows, Duration took) {}

    /** Loads what is not there yet, by one hand for each processor core. Not while another load runs on the same database. */
    public Loaded load(Size size, String toldArea) throws SQLException {
        Instant began = Instant.now();
        Progress said = new Progress(size, began);
        try (Connection owner = connections.asOwner()) {
            owner.setAutoCommit(false);
            long rows = 0;
            Tables tables = new Tables(owner);
            tables.staging.prepare();
            int[] children = AreaSizes.of(size.children(), size.areas()).children();
            Optional<Place> told = MadeUpPlaces.told(owner, toldArea);
            List<Place> places = new ArrayList<>();
            Queue<Part> parts = new ConcurrentLinkedQueue<>();
            for (int area = 0; area < children.length; area++) {
                if (area == 0 && told.isPresent()) {
                    places.add(told.get());
                } else {
                    MadeUpPlaces drawing = new MadeUpPlaces(tables, new HouseholdRows(tables, today));
                    places.add(drawing.draw(size.seed(), area, children[area]));
                    rows += newPlace(owner, tables, places.getLast());
                }
                parts.addAll(Part.of(area, children[area], places));
            }
            owner.commit();
            rows += load(parts, size.seed(), said);
            progress.accept("Proving that every row names rows that are there.");
            KeysHold.prove(owner);
            settle(owner);
            return new Loaded(said.children(), rows, Duration.between(began, Instant.now()));
        }
    }

    private static long newPlace(Connection owner, Tables tables, Place place) throws SQLException {
        if (isThere(owner, "people.area", place.area().value())) {
            tables.staging.forget();
            return 0;
        }
        return tables.staging.send();
    }

    /** Each hand has a connection of its own and takes the next part; the first that fails ends the others too. */
    private long load(Queue<Part> parts, long seed, Progress said) throws SQLException {
        int hands = Math.clamp(parts.size(), 1, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8));
        List<Future<Long>> busy = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(hands)) {
            for (int i = 0; i < hands; i++) {
                busy.add(all.submit(() -> {
                    try (Hand hand = new Hand(connections, today, seed)) {
                        return hand.work(parts, said);
                    } catch (SQLException | RuntimeException e) {
                        parts.clear();
                        throw e;
                    }
                }));
            }
        }
        long rows = 0;
        for (Future<Long> hand : busy) {
            rows += Hand.result(hand);
        }
        return rows;
    }

    /** Statistics and visibility, so that the first question is answered as the thousandth. */
    private void settle(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("UPDATE people.name_folding SET edition = " + NameFolding.EDITION);
            owner.commit();
            owner.setAutoCommit(true);
            progress.accept("Counting what is there for the planner.");
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    static boolean isThere(Connection owner, String table, UUID id) throws SQLException {
        try (PreparedStatement ask = owner.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
            ask.setObject(1, id);
            try (ResultSet rs = ask.executeQuery()) {
                return rs.next();
            }
        }
    }

    /** Up to a thousand children of one area, drawn from a seed of their own. */
    record Part(int area, int number, int children, List<Place> near) {
        static List<Part> of(int area, int many, List<Place> places) {
            List<Place> near = List.of(places.get(area), places.get(Math.max(0, area - 1)));
            List<Part> parts = new ArrayList<>();
            for (int done = 0; done < many; done += AT_ONCE) {
                parts.add(new Part(area, parts.size() + 1, Math.min(AT_ONCE, many - done), near));
            }
            return parts;
        }
    }

    /** What has been done so far, told in a sentence after each part. */
    final class Progress {
        private final Size size;
        private final Instant began;
        private long children;
        private long passed;
        private boolean failed;

        Progress(Size size, Instant began) {
            this.size = size;
            this.began = began;
        }

        synchronized long children() {
            return children;
        }

        synchronized void passed(Part part) {
            passed += part.children();
        }

        /** Makes a part last and tells of it, one after the other; after a failure no further part comes to last. */
        synchronized void loaded(Part part, Connection by) throws SQLException {
            if (failed) {
                by.rollback();
                return;
            }
            failed = true;
            by.commit();
            children += part.children();
            tell(part);
            failed = false;
        }

        private void tell(Part part) {
            double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            double each = children / Math.max(0.001, seconds);
            long left = size.children() - passed - children;
            progress.accept("Area %d of %d: %,d of %,d children, %,.0f a second, about %,.0f minutes left."
                    .formatted(
                            part.area() + 1,
                            size.areas(),
                            passed + children,
                            size.children(),
                            each,
                            Math.ceil(left / each / 60)));
        }
    }
}
