package org.throughline.web.madeup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.throughline.storage.Connections;

/**
 * One of those who load at the same time. It asks the database not to look each named row up ({@link KeysHold} proves
 * all of them at the end, by sets); where the database does not allow that, each is looked up as usual.
 */
final class Hand implements AutoCloseable {
    private final Connection owner;
    private final Tables tables;
    private final HouseholdRows households;
    private final Requests requests;
    private final LogOfLooks looks;
    private final LocalDate today;
    private final long seed;

    Hand(Connections connections, LocalDate today, long seed) throws SQLException {
        this.owner = connections.asOwner();
        this.today = today;
        this.seed = seed;
        KeysHold.leaveToTheEnd(owner);
        owner.setAutoCommit(false);
        this.tables = new Tables(owner);
        this.households = new HouseholdRows(tables, today);
        this.requests = new Requests(tables, today);
        this.looks = new LogOfLooks(tables);
        tables.staging.prepare();
        try (Statement statement = owner.createStatement()) {
            // what is lost by a power cut is a part, which is loaded again
            statement.execute("SET synchronous_commit = off");
        }
        owner.commit();
    }

    /** Takes parts until none is left; gives the rows that came into their tables. */
    long work(Queue<MadeUpEngland.Part> parts, MadeUpEngland.Progress said) throws SQLException {
        long rows = 0;
        for (MadeUpEngland.Part part = parts.poll(); part != null; part = parts.poll()) {
            SplittableRandom random = Ids.part(seed, part.area(), part.number());
            if (MadeUpEngland.isThere(owner, "people.child", Ids.draw(Ids.part(seed, part.area(), part.number())))) {
                said.passed(part);
            } else {
                rows += load(part, random);
                said.loaded(part, owner);
            }
        }
        return rows;
    }

    private long load(MadeUpEngland.Part part, SplittableRandom random) throws SQLException {
        List<Household> drawn = new ArrayList<>();
        List<Place> near = part.near().stream().distinct().toList();
        for (int i = 0; i < part.children(); i++) {
            Household household =
                    Household.draw(part.near().getFirst(), part.near().getLast(), today, random);
            households.write(household, near, random);
            requests.write(household, random);
            drawn.add(household);
        }
        long rows = tables.staging.send();
        looks.write(owner, drawn, random);
        return rows + tables.staging.send();
    }

    static long result(Future<Long> hand) throws SQLException {
        try {
            return hand.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SQLException of -> throw of;
                case RuntimeException of -> throw of;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while loading; the same load goes on when it is started again", e);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
