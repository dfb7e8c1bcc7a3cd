package org.throughline.web.madeup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.throughline.ledger.AccessEntry;
import org.throughline.ledger.Chain;
import org.throughline.ledger.ChainHead;
import org.throughline.ledger.EntryHash;
import org.throughline.ledger.Hash;
import org.throughline.ledger.PlacedLink;
import org.throughline.ledger.Placing;
import org.throughline.ledger.Salt;
import org.throughline.ledger.TreeState;
import org.throughline.sharing.Purpose;

/**
 * That somebody looked, for three children in five: entries in chains and in the tree as the sequencer would have placed
 * them, at the moment they are loaded: earlier ones would be found to be back-dated. Salts are random and not of the
 * seed: they are secrets.
 */
final class LogOfLooks {
    private static final long THE_ONE_LOCK = 6_098_231_450_117L;

    private final Tables tables;

    LogOfLooks(Tables tables) {
        this.tables = tables;
    }

    /** Places the looks at these children in the transaction that is open; other writers of the log wait for it. */
    void write(Connection owner, List<Household> households, SplittableRandom random) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + THE_ONE_LOCK + ")");
            statement.execute("""
                    INSERT INTO sharing.access_tree (origin, state)
                    VALUES ('throughline-%s/access-log', '\\x%s') ON CONFLICT DO NOTHING
                    """.formatted(
                            Ids.draw(random).toString().substring(0, 8),
                            java.util.HexFormat.of().formatHex(TreeState.empty().toBytes())));
        }
        Placing placing = new Placing(tree(owner), ChainHead::start);
        for (Household h : households) {
            if (random.nextInt(5) < 3 && !h.workers().isEmpty()) {
                looked(h, h.workers().getFirst(), placing, random);
            }
        }
        placing.tiles()
                .forEach(tile -> tables.tiles.row(
                        tile.height(), tile.index(), tile.hash().bytes()));
        try (PreparedStatement grown = owner.prepareStatement("UPDATE sharing.access_tree SET state = ?")) {
            grown.setBytes(1, placing.tree().toBytes());
            grown.executeUpdate();
        }
    }

    private static TreeState tree(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery("SELECT state FROM sharing.access_tree")) {
            rs.next();
            return TreeState.fromBytes(rs.getBytes(1));
        }
    }

    private void looked(Household h, Place.Staff who, Placing placing, SplittableRandom random) {
        UUID entry = Ids.draw(random);
        Purpose purpose = Purpose.of(who.seat().role());
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        String child = h.child().toString();
        AccessEntry look = new AccessEntry(
                at,
                new AccessEntry.Who(who.seat().person().toString(), who.name()),
                new AccessEntry.Seat(who.seat().id().toString(), who.seat().title(), who.agencyName()),
                purpose.name(),
                "child",
                child);
        Salt view = Salt.fresh();
        Hash hash = EntryHash.of(view, look);
        Chain chain = Chain.open();
        PlacedLink link = placing.place(chain.commitment(), hash);
        tables.entries.row(
                entry,
                at,
                who.account(),
                who.seat().person().value(),
                who.seat().id().value(),
                who.name(),
                who.seat().title(),
                who.agencyName(),
                purpose,
                "child");
        tables.chains.row(
                chain.id(),
                h.child().value(),
                "SHARED",
                chain.salt().bytes(),
                chain.commitment().bytes(),
                link.number(),
                link.chainHash().bytes());
        tables.accessLinks.row(
                link.position(),
                entry,
                chain.id(),
                link.number(),
                view.forChild(child).bytes(),
                link.entryHash().bytes(),
                link.chainHash().bytes(),
                link.leafHash().bytes());
    }
}
