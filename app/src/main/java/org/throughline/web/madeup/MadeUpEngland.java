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
import java.util.SplittableRandom;
import java.util.UUID;
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

    /** Loads what is not there yet. Not while another load runs on the same database. */
    public Loaded load(Size size, String toldArea) throws SQLException {
        Instant began = Instant.now();
        try (Connection owner = connections.asOwner()) {
            owner.setAutoCommit(false);
            Tables tables = new Tables(owner);
            tables.staging.prepare();
            Run run = new Run(owner, tables, size, began);
            int[] children = AreaSizes.of(size.children(), size.areas()).children();
            Optional<Place> told = MadeUpPlaces.told(owner, toldArea);
            List<Place> places = new ArrayList<>();
            for (int area = 0; area < children.length; area++) {
                places.add(area == 0 && told.isPresent() ? told.get() : run.place(area, children[area]));
                run.area(area, children[area], places);
            }
            owner.commit();
            settle(owner);
            return new Loaded(run.children, run.rows, Duration.between(began, Instant.now()));
        }
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

    private final class Run {
        private final Connection owner;
        private final Tables tables;
        private final Size size;
        private final Instant began;
        private final HouseholdRows households;
        private final MadeUpPlaces drawing;
        private final Requests requests;
        private final LogOfLooks looks;
        private long children;
        private long passed;
        private long rows;

        Run(Connection owner, Tables tables, Size size, Instant began) {
            this.owner = owner;
            this.tables = tables;
            this.size = size;
            this.began = began;
            this.households = new HouseholdRows(tables, today);
            this.drawing = new MadeUpPlaces(tables, households);
            this.requests = new Requests(tables, today);
            this.looks = new LogOfLooks(tables);
        }

        Place place(int area, int many) throws SQLException {
            Place place = drawing.draw(size.seed(), area, many);
            if (there("people.area", place.area().value())) {
                tables.staging.forget();
            } else {
                rows += tables.staging.send();
            }
            return place;
        }

        void area(int area, int many, List<Place> places) throws SQLException {
            Place place = places.get(area);
            Place before = places.get(Math.max(0, area - 1));
            for (int done = 0, part = 1; done < many; done += AT_ONCE, part++) {
                int now = Math.min(AT_ONCE, many - done);
                if (there("people.child", Ids.draw(Ids.part(size.seed(), area, part)))) {
                    passed += now;
                    continue;
                }
                part(Ids.part(size.seed(), area, part), now, place, before, places);
                children += now;
                say(area);
            }
        }

        private void part(SplittableRandom random, int many, Place place, Place before, List<Place> places)
                throws SQLException {
            List<Place> near = places.size() < 2 ? places : List.of(place, before);
            List<Household> drawn = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Household household = Household.draw(place, before, today, random);
                households.write(household, near.stream().distinct().toList(), random);
                requests.write(household, random);
                drawn.add(household);
            }
            rows += tables.staging.send();
            looks.write(owner, drawn, random);
            rows += tables.staging.send();
            owner.commit();
        }

        private boolean there(String table, UUID id) throws SQLException {
            try (PreparedStatement ask = owner.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
                ask.setObject(1, id);
                try (ResultSet rs = ask.executeQuery()) {
                    return rs.next();
                }
            }
        }

        private void say(int area) {
            double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            double each = children / Math.max(0.001, seconds);
            long left = size.children() - passed - children;
            progress.accept("Area %d of %d: %,d of %,d children, %,.0f a second, about %,.0f minutes left."
                    .formatted(
                            area + 1,
                            size.areas(),
                            passed + children,
                            size.children(),
                            each,
                            Math.ceil(left / each / 60)));
        }
    }
}
