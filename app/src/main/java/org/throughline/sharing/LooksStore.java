package org.throughline.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.ledger.AccessEntry;
import org.throughline.ledger.Hash;
import org.throughline.ledger.LogRow;
import org.throughline.ledger.PlacedLink;
import org.throughline.ledger.Salt;
import org.throughline.people.AccountId;
import org.throughline.people.ChildId;

/** The SQL by which the access log is read: by a family, chain by chain. */
@Repository
class LooksStore {
    static final String CHAIN_OF_FAMILY = """
            SELECT id, commitment, length FROM sharing.access_chain
             WHERE child_id = :child AND disclosure = :disclosure AND person_id IS NOT DISTINCT FROM CAST(:person AS uuid)
            """;
    static final String LINKS = """
            SELECT l.position, l.number, l.salt, l.entry_hash, l.chain_hash, l.leaf_hash, c.commitment, c.child_id, c.disclosure,
                   e.at, e.account_id, e.person_id, e.seat_id, e.shown_name, e.shown_role, e.shown_agency, e.purpose, e.page
              FROM sharing.access_link l
              JOIN sharing.access_chain c ON c.id = l.chain_id
              JOIN sharing.access_entry e ON e.id = l.entry_id
             WHERE l.chain_id = :chain AND l.number BETWEEN :from AND :to
             ORDER BY l.number LIMIT 1000
            """;

    private final JdbcClient jdbc;

    LooksStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One list of a family: the chain, its name in the tree, and how long it is. */
    record FamilyChain(UUID id, Hash commitment, long length) {}

    Optional<FamilyChain> chain(ChildId child, Disclosure disclosure, Optional<UUID> person) {
        return jdbc.sql(CHAIN_OF_FAMILY)
                .param("child", child.value())
                .param("disclosure", disclosure.name())
                .param("person", person.orElse(null))
                .query((rs, _) -> new FamilyChain(
                        rs.getObject("id", UUID.class), AccessLogStore.hash(rs, "commitment"), rs.getLong("length")))
                .optional();
    }

    /** A link with the view that it is of, as one row of the log. */
    record PlacedView(PlacedLink link, Hash leafHash, Salt salt, LoggedView view, ChildId child) {

        LogRow row() {
            LogRow.Opening opening = new LogRow.Opening(view.about(child).canonical(), salt);
            return new LogRow(link, leafHash, Optional.of(opening), Optional.empty());
        }
    }

    /** At most a thousand of a chain, by number, both ends included. */
    List<PlacedView> links(FamilyChain chain, long from, long to) {
        return jdbc.sql(LINKS)
                .param("chain", chain.id())
                .param("from", from)
                .param("to", to)
                .query((rs, _) -> placedView(rs))
                .list();
    }

    static PlacedView placedView(ResultSet rs) throws SQLException {
        PlacedLink link = new PlacedLink(
                rs.getLong("position"),
                AccessLogStore.hash(rs, "commitment"),
                rs.getLong("number"),
                AccessLogStore.hash(rs, "entry_hash"),
                AccessLogStore.hash(rs, "chain_hash"));
        LoggedView view = new LoggedView(
                rs.getTimestamp("at").toInstant(),
                new AccountId(rs.getObject("account_id", UUID.class)),
                new AccessEntry.Who(rs.getString("person_id"), rs.getString("shown_name")),
                new AccessEntry.Seat(rs.getString("seat_id"), rs.getString("shown_role"), rs.getString("shown_agency")),
                Purpose.valueOf(rs.getString("purpose")),
                rs.getString("page"),
                Disclosure.valueOf(rs.getString("disclosure")));
        return new PlacedView(
                link,
                AccessLogStore.hash(rs, "leaf_hash"),
                Salt.of(rs.getBytes("salt")),
                view,
                new ChildId(rs.getObject("child_id", UUID.class)));
    }
}
