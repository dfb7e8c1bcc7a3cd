package org.throughline.web;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.throughline.storage.Connections;
import org.throughline.web.madeup.MadeUpEngland;

/** Made-up children in any number, for the command line and for measurements. */
public final class MadeUpChildren {
    /** Of the demonstration, whose other children are told in detail. */
    public static final int OF_THE_DEMONSTRATION = 270;

    public static final long SEED = 20_261_121;

    private static final String TOLD_AREA = "Fernshire (made up)";

    private MadeUpChildren() {}

    /** Gives the told area neighbours for its children, so that lists look lived in; only where none have been made yet. */
    public static void fillDemonstration(Connections connections, LocalDate today) {
        try (Connection owner = connections.asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery(
                        "SELECT count(*) FROM (SELECT 1 FROM people.child LIMIT 31) first_ones")) {
            if (rs.next() && rs.getInt(1) <= 30) {
                load(connections, OF_THE_DEMONSTRATION, 1, SEED, today, _ -> {});
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration could not be filled: " + e.getSQLState(), e);
        }
    }

    /**
     * Loads what is not there yet of so many children in so many areas.
     *
     * @param progress told in sentences
     * @return how many children this run added
     */
    public static long load(
            Connections connections, int children, int areas, long seed, LocalDate today, Consumer<String> progress) {
        try {
            MadeUpEngland.Loaded loaded = new MadeUpEngland(connections, today, progress)
                    .load(new MadeUpEngland.Size(children, areas, seed), TOLD_AREA);
            progress.accept("%,d children in %,d rows, in %.1f seconds."
                    .formatted(loaded.children(), loaded.rows(), loaded.took().toMillis() / 1000.0));
            return loaded.children();
        } catch (SQLException e) {
            throw new IllegalStateException("The made-up children could not be loaded: " + e.getSQLState(), e);
        }
    }
}
