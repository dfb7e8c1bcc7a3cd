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

/** Who leads a synthesis in a measurement and screens in it: one of the made-up people, in a researcher's seat of their own. */
record Team(Loaded.Looker looker, Viewer lead) {

    static Team of(Loaded loaded) throws SQLException {
        Loaded.Looker officer = loaded.lookers("SEND_OFFICER", 1).getFirst();
        UUID seat = UUID.randomUUID();
        try (Connection owner = loaded.connections().asOwner();
                PreparedStatement statement = owner.prepareStatement("""
                        INSERT INTO people.seat (id, person_id, agency_id, role, title, from_date)
                        SELECT ?, person_id, agency_id, 'RESEARCHER', 'Researcher', current_date - 1 FROM people.seat WHERE id = ?
                        """)) {
            statement.setObject(1, seat);
            statement.setObject(2, officer.seat());
            statement.executeUpdate();
        }
        Loaded.Looker looker = new Loaded.Looker(
                officer.account(), officer.person(), seat, "RESEARCHER", officer.child(), officer.name());
        return new Team(
                looker,
                Viewer.of(
                        new AccountId(looker.account()),
                        new PersonId(looker.person()),
                        new SeatId(seat),
                        Role.RESEARCHER,
                        Optional.empty(),
                        LocalDate.now()));
    }
}
