package org.throughline.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AccountId;
import org.throughline.people.AgencyId;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;

/**
 * Who is looking: account, person, ONE seat, purpose and today. Every transaction carries one; rights of two seats are
 * never added up.
 */
public record Viewer(
        AccountId account,
        PersonId person,
        SeatId seat,
        Optional<Role> role,
        Optional<AgencyId> agency,
        Purpose purpose,
        LocalDate today) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static Viewer of(
            AccountId account, PersonId person, SeatId seat, Role role, Optional<AgencyId> agency, LocalDate today) {
        return new Viewer(account, person, seat, Optional.of(role), agency, Purpose.of(role), today);
    }

    /** A service of ours with a stated purpose. It is nobody's seat, so no row of a child is its own. */
    public static Viewer service(Purpose purpose, LocalDate today) {
        return new Viewer(
                new AccountId(NOBODY),
                new PersonId(NOBODY),
                new SeatId(NOBODY),
                Optional.empty(),
                Optional.empty(),
                purpose,
                today);
    }

    public boolean isFamily() {
        return purpose == Purpose.FAMILY;
    }
}
