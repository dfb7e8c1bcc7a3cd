package org.throughline.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/** Who led, leads and will lead stands in one list in its order, whoever reads it; a single lead needs none (requirement 69). */
class WhoLeadsInTurnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID PARTNERSHIP = UUID.randomUUID();

    @Test
    void leads_stand_in_their_turn_and_today_is_marked() {
        PartnershipPage page = page(
                place("Chair to come", Place.Duty.LEADS, TODAY.plusMonths(2)),
                place("Member to come", Place.Duty.MEMBER, TODAY.plusMonths(1)),
                place("Chair of today", Place.Duty.LEADS, TODAY.minusMonths(1)));
        assertThat(page.turns().stream().map(Place::title)).containsExactly("Chair of today", "Chair to come");
        assertThat(page.turn(page.turns().getFirst())).endsWith(LatelyWords.TURN_NOW.say());
        assertThat(page.turn(page.turns().getLast())).doesNotContain(LatelyWords.TURN_NOW.say());
        assertThat(page.placesToCome().stream().map(Place::title)).containsExactly("Member to come");
    }

    @Test
    void where_one_alone_leads_there_is_no_list_of_turns() {
        assertThat(page(place("Lead", Place.Duty.LEADS, TODAY.minusMonths(1))).turns())
                .isEmpty();
        assertThat(page(place("Lead", Place.Duty.LEADS, TODAY.plusMonths(1))).placesToCome().stream()
                        .map(Place::title))
                .as("one who only leads later is not lost")
                .containsExactly("Lead");
    }

    private static PartnershipPage page(Place... places) {
        Partnership partnership = new Partnership(
                PARTNERSHIP,
                "One",
                Partnership.Kind.REGION,
                Optional.empty(),
                "v",
                "c",
                1,
                TODAY,
                new SeatId(UUID.randomUUID()));
        return new PartnershipPage(
                new Design(partnership, Arrays.asList(places), List.of(), List.of()),
                Optional.empty(),
                List.of(),
                new Improvements.Work(List.of(), List.of(), List.of(), List.of()),
                Lately.NOTHING,
                false,
                TODAY);
    }

    private static Place place(String title, Place.Duty duty, LocalDate from) {
        return new Place(
                UUID.randomUUID(),
                PARTNERSHIP,
                Side.COUNCIL,
                title,
                "chosen",
                "something",
                duty,
                Optional.empty(),
                false,
                Optional.empty(),
                from,
                from.plusMonths(6));
    }
}
