package org.throughline.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.AccountId;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Who leads a synthesis in a measurement: an officer among the made-up people, who also screens. */
record Team(Loaded.Looker looker, Viewer lead) {

    static Team of(Loaded loaded) throws SQLException {
        Loaded.Looker looker = loaded.lookers("SEND_OFFICER", 1).getFirst();
        return new Team(
                looker,
                Viewer.of(
                        new AccountId(looker.account()),
                        new PersonId(looker.person()),
                        new SeatId(looker.seat()),
                        Role.SEND_OFFICER,
                        Optional.empty(),
                        LocalDate.now()));
    }
}
