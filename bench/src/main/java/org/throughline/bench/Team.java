package org.throughline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AccountId;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/**
 * Who leads a synthesis in a measurement and screens in it, and a second who screens: made-up people, in researchers' seats of their
 * own.
 */
record Team(Loaded.Looker looker, Viewer lead, Viewer second) {

    static Team of(Loaded loaded) throws SQLException {
        Loaded.Looker lead =
                researcher(loaded, loaded.lookers("SEND_OFFICER", 1).getFirst());
        Loaded.Looker second = researcher(loaded, loaded.lookers("SENCO", 1).getFirst());
        return new Team(lead, viewer(lead), viewer(second));
    }

    private static Viewer viewer(Loaded.Looker of) {
        return Viewer.of(
                new AccountId(of.account()),
                new PersonId(of.person()),
                new SeatId(of.seat()),
                Role.RESEARCHER,
                Optional.empty(),
                LocalDate.now());
    }

    /** The same person in a researcher's seat. */
    private static Loaded.Looker researcher(Loaded loaded, Loaded.Looker like) throws SQLException {
        UUID seat = UUID.randomUUID();
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement statement = owner.prepareStatement("""
                        INSERT INTO people.seat (id, person_id, agency_id, role, title, from_date)
                        SELECT ?, person_id, agency_id, 'RESEARCHER', 'Researcher', current_date - 1 FROM people.seat WHERE id = ?
                        """)) {
            statement.setObject(1, seat);
            statement.setObject(2, like.seat());
            statement.executeUpdate();
        }
        return new Loaded.Looker(like.account(), like.person(), seat, "RESEARCHER", like.child(), like.name());
    }
}
