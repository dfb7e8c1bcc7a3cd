package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Viewer;

/** A partnership is worked on by whoever leads or facilitates it today, and by nobody because of what they were. */
@ThroughlineTest
class WhoWorksForItTest {
    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    private AtTheTable.Cast cast;

    @BeforeEach
    void aTable() {
        cast = table.cast();
    }

    @Test
    void a_place_that_has_ended_lets_nobody_work_any_more() {
        Viewer other = on(TODAY, table.cast().facilitator());
        Place theirs = new Place(
                UUID.randomUUID(),
                cast.partnership(),
                Side.COUNCIL,
                "Lead",
                "named",
                "decisions",
                Place.Duty.LEADS,
                Optional.of("Robin"),
                false,
                Optional.of(other.seat()),
                TODAY,
                TODAY.plusDays(1));
        done(partnerships.add(cast.facilitator(), theirs, UUID.randomUUID()));
        assertThat(partnerships.mayWork(other, cast.partnership())).isTrue();
        assertThat(partnerships.mayWork(on(TODAY.plusDays(2), other), cast.partnership()))
                .isFalse();
    }

    @Test
    void whoever_began_it_works_for_it_until_their_own_seat_ends_and_when_nobody_leads() {
        Viewer beginner = cast.facilitator();
        Viewer other = table.cast().facilitator();
        UUID begun = done(partnerships.begin(
                beginner,
                "Begun " + UUID.randomUUID(),
                Partnership.Kind.AREA,
                Optional.empty(),
                "v",
                "c",
                UUID.randomUUID()));
        LocalDate last = TODAY.plusDays(20);
        leads(beginner, begun, other, last);
        assertThat(partnerships.mayWork(on(TODAY.plusDays(5), beginner), begun))
                .as("whoever draws it up is not locked out by the first lead")
                .isTrue();
        leads(beginner, begun, beginner, TODAY.plusDays(9));
        assertThat(partnerships.mayWork(on(TODAY.plusDays(9), beginner), begun)).isTrue();
        assertThat(partnerships.mayWork(on(TODAY.plusDays(10), beginner), begun))
                .isFalse();
        assertThat(partnerships.mayWork(on(last, other), begun)).isTrue();
        assertThat(partnerships.mayWork(on(last.plusDays(1), beginner), begun))
                .as("a table that everybody has left can be taken up again")
                .isTrue();
    }

    private void leads(Viewer by, UUID partnership, Viewer who, LocalDate until) {
        done(partnerships.add(
                by,
                new Place(
                        UUID.randomUUID(),
                        partnership,
                        Side.COUNCIL,
                        "Lead",
                        "named",
                        "decisions",
                        Place.Duty.LEADS,
                        Optional.of("Robin"),
                        false,
                        Optional.of(who.seat()),
                        TODAY,
                        until),
                UUID.randomUUID()));
    }
}
