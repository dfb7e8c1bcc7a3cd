package org.throughline.partnership.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;

/** What is agreed about how a partnership works, what is open, and what does not go together. */
class HowAPartnershipWorksTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UUID ID = UUID.randomUUID();

    @Test
    void what_nobody_agreed_on_is_open_and_so_is_what_was_opened_again() {
        WorkingModel model =
                new WorkingModel(List.of(agreed(Way.VOTE, MARCH), agreed(Way.NO_MONEY, MARCH), opened(Aspect.DECIDES)));
        assertThat(model.open())
                .containsExactly(Aspect.CALLED, Aspect.COMES, Aspect.DECIDES, Aspect.SERVICED, Aspect.LASTS);
        assertThat(model.way(Aspect.MONEY)).contains(Way.NO_MONEY);
        assertThat(model.before(Aspect.DECIDES)).contains(agreed(Way.VOTE, MARCH));
        assertThat(model.before(Aspect.MONEY)).isEmpty();
    }

    @Test
    void a_decision_is_read_with_the_way_in_which_it_was_decided_then() {
        WorkingModel model = new WorkingModel(List.of(agreed(Way.VOTE, MARCH), agreed(Way.AGREEMENT, JUNE)));
        assertThat(model.wayOn(Aspect.DECIDES, MARCH.minusDays(1))).isEmpty();
        assertThat(model.wayOn(Aspect.DECIDES, MARCH)).contains(Way.VOTE);
        assertThat(model.wayOn(Aspect.DECIDES, JUNE.minusDays(1))).contains(Way.VOTE);
        assertThat(model.wayOn(Aspect.DECIDES, JUNE)).contains(Way.AGREEMENT);
        assertThat(model.sayHowItDecided(MARCH)).isEqualTo("When this was decided, the partnership decided by vote.");
        assertThat(new WorkingModel(List.of()).sayHowItDecided(MARCH)).contains("was not agreed");
    }

    @Test
    void a_facilitator_who_is_agreed_and_sits_nowhere_is_said_and_so_is_one_who_sits_where_none_is_agreed() {
        Design empty = sitting();
        Design served = sitting(place(Place.Duty.FACILITATES, Optional.of("Maya")));
        for (Way way : List.of(Way.OWN_FACILITATOR, Way.LENT_FACILITATOR)) {
            assertThat(strains(empty, way)).containsExactly(WorkingModel.Strain.NO_FACILITATOR);
            assertThat(strains(served, way)).isEmpty();
        }
        assertThat(strains(sitting(place(Place.Duty.FACILITATES, Optional.empty())), Way.OWN_FACILITATOR))
                .as("a seat that nobody holds")
                .containsExactly(WorkingModel.Strain.NO_FACILITATOR);
        assertThat(strains(served, Way.SERVICED_BY_NOBODY)).containsExactly(WorkingModel.Strain.SOMEBODY_FACILITATES);
        assertThat(strains(empty, Way.SERVICED_BY_NOBODY)).isEmpty();
        assertThat(strains(served, Way.SERVICED_IN_TURN)).isEmpty();
    }

    @Test
    void where_whoever_leads_decides_somebody_has_to_lead() {
        assertThat(strains(sitting(), Way.LEAD_DECIDES)).containsExactly(WorkingModel.Strain.NOBODY_LEADS);
        assertThat(strains(sitting(place(Place.Duty.LEADS, Optional.of("Robin"))), Way.LEAD_DECIDES))
                .isEmpty();
        assertThat(strains(sitting(), Way.VOTE)).isEmpty();
    }

    @Test
    void the_last_day_itself_is_not_over_and_the_next_one_is() {
        WorkingModel model = new WorkingModel(
                List.of(new Agreed(Aspect.LASTS, Optional.of(Way.UNTIL_A_DAY), Optional.of(JUNE), MARCH)));
        assertThat(model.strains(sitting(), JUNE)).isEmpty();
        assertThat(model.strains(sitting(), JUNE.plusDays(1))).containsExactly(WorkingModel.Strain.TIME_IS_OVER);
    }

    @Test
    void a_way_belongs_to_its_aspect_and_a_last_day_to_one_way_alone() {
        assertThatThrownBy(() -> new Agreed(Aspect.MONEY, Optional.of(Way.VOTE), Optional.empty(), MARCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreed(Aspect.LASTS, Optional.of(Way.NO_END), Optional.of(JUNE), MARCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreed(Aspect.LASTS, Optional.of(Way.UNTIL_A_DAY), Optional.empty(), MARCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_way_says_what_it_gives_and_what_it_costs_and_every_aspect_has_three_or_more() {
        for (Aspect aspect : Aspect.values()) {
            assertThat(aspect.ways()).as(aspect.name()).hasSizeGreaterThanOrEqualTo(3);
            for (Way way : aspect.ways()) {
                assertThat(way.gives()).as(way.name()).endsWith(".");
                assertThat(way.costs()).as(way.name()).endsWith(".");
            }
        }
    }

    private static List<WorkingModel.Strain> strains(Design design, Way way) {
        return new WorkingModel(List.of(agreed(way, MARCH))).strains(design, JUNE);
    }

    private static Agreed agreed(Way way, LocalDate on) {
        return new Agreed(way.aspect(), Optional.of(way), Optional.empty(), on);
    }

    private static Agreed opened(Aspect aspect) {
        return new Agreed(aspect, Optional.empty(), Optional.empty(), JUNE);
    }

    private static Design sitting(Place... places) {
        Partnership p = new Partnership(
                ID,
                "Marsh End",
                Partnership.Kind.AREA,
                Optional.empty(),
                "v",
                "c",
                1,
                MARCH,
                new SeatId(UUID.randomUUID()));
        return new Design(p, List.of(places), List.of(), List.of());
    }

    private static Place place(Place.Duty duty, Optional<String> holder) {
        return new Place(
                UUID.randomUUID(),
                ID,
                Side.VOLUNTARY,
                "A seat",
                "sent",
                "something",
                duty,
                holder,
                false,
                Optional.empty(),
                MARCH,
                MARCH.plusYears(2));
    }
}
