package org.throughline.partnership.intentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.partnership.Design;
import org.throughline.partnership.Given;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;
import org.throughline.partnership.intentions.pages.DesignSheetPage;
import org.throughline.partnership.working.WorkingModel;
import org.throughline.people.SeatId;

/** A design sheet says plainly what is missing, and never adds up what seats said. */
class DesignSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID ID = UUID.randomUUID();
    private static final Place LEAD = place(Side.COUNCIL, "Lead", Optional.of("Robin"));
    private static final Place FORUM = place(Side.PARENT_CARER, "Forum", Optional.empty());

    @Test
    void a_perspective_without_a_seat_and_a_seat_that_nobody_holds_are_two_different_things() {
        DesignSheet sheet = sheet(List.of(), List.of(), List.of());
        assertThat(sheet.sidesWithoutASeat())
                .containsExactly(Side.YOUNG_PERSON, Side.EDUCATION, Side.HEALTH, Side.SOCIAL_CARE, Side.VOLUNTARY);
        assertThat(sheet.emptySeats()).containsExactly(FORUM);
    }

    @Test
    void a_goal_is_measured_by_its_own_measure_or_one_of_a_goal_under_it_and_flagged_where_families_named_no_outcome() {
        Goal top = goal(Optional.empty(), Optional.of("“I want one person.”"));
        Goal under = goal(Optional.of(top.id()), Optional.empty());
        Goal bare = goal(Optional.empty(), Optional.empty());
        DesignSheet sheet = sheet(List.of(top, under, bare), List.of(), List.of(), measure(under));
        assertThat(sheet.goalsWithoutAMeasure()).containsExactly(bare);
        assertThat(sheet.goalsThatServeNone()).containsExactly(under, bare);
        assertThat(page(sheet).unsettled()).anyMatch(s -> s.startsWith("Goals without a measure: "));
    }

    @Test
    void each_seat_stands_for_itself_and_doubt_of_one_is_not_lifted_by_another_who_is_sure() {
        DesignSheet sheet = sheet(
                List.of(),
                List.of(
                        intends(LEAD, Item.PAPERS, "Ten days before.", Given.FULLY),
                        intends(FORUM, Item.PAPERS, "We doubt it.", Given.A_LITTLE),
                        intends(LEAD, Item.MY_ROLE, null, Given.NOT_IN_A_POSITION)),
                List.of());
        assertThat(sheet.of(Item.PAPERS)).hasSize(2);
        assertThat(sheet.inDoubt(Ingredient.PREPARATION)).containsExactly(Item.PAPERS, Item.MY_ROLE);
        assertThat(sheet.notSaid(Ingredient.PREPARATION))
                .as("how sure one is says not how")
                .containsExactly(Item.MY_ROLE, Item.INDUCTION, Item.HELPED, Item.LEARN_TOGETHER);
        DesignSheetPage page = page(sheet);
        assertThat(sheet.of(Item.PAPERS).stream().map(page::says))
                .containsExactly("Lead: Ten days before. (fully sure)", "Forum: We doubt it. (a little sure)");
        assertThat(page.says(sheet.of(Item.MY_ROLE).getFirst()))
                .isEqualTo("Lead: has not said how (not in a position to know)");
    }

    @Test
    void an_intention_cannot_be_that_nobody_asked() {
        assertThatThrownBy(() -> intends(LEAD, Item.PAPERS, "x", Given.NOT_ASKED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wave_that_is_drawn_up_sets_coverage_and_only_one_that_opened_ends_design_mode() {
        Wave drawnUp = wave(Optional.empty());
        assertThat(sheet(List.of(), List.of(), List.of(drawnUp)).coverage()).contains(drawnUp);
        assertThat(sheet(List.of(), List.of(), List.of(drawnUp)).askedSince()).isEmpty();
        assertThat(sheet(List.of(), List.of(), List.of(wave(Optional.of(DAY.plusDays(1)))))
                        .askedSince())
                .isEmpty();
        assertThat(sheet(List.of(), List.of(), List.of(wave(Optional.of(DAY)))).askedSince())
                .contains(DAY);
        assertThat(page(sheet(List.of(), List.of(), List.of(drawnUp))).unsettled())
                .noneMatch(s -> s.contains("in a wave"));
        assertThat(page(sheet(List.of(), List.of(), List.of())).unsettled())
                .contains("Nobody has set how many are to be asked in a wave.", "There is no goal.");
    }

    private static DesignSheetPage page(DesignSheet sheet) {
        return new DesignSheetPage(sheet, List.of());
    }

    private static DesignSheet sheet(
            List<Goal> goals, List<Intention> intended, List<Wave> waves, Measure... measures) {
        Partnership p = new Partnership(
                ID,
                "Marsh End",
                Partnership.Kind.AREA,
                Optional.empty(),
                "v",
                "c",
                1,
                DAY,
                new SeatId(UUID.randomUUID()));
        return new DesignSheet(
                new Design(p, List.of(LEAD, FORUM), goals, List.of(measures)),
                new WorkingModel(List.of()),
                List.of(),
                intended,
                waves,
                DAY);
    }

    private static Intention intends(Place by, Item item, @org.jspecify.annotations.Nullable String words, Given sure) {
        return new Intention(by.id(), false, item, Optional.ofNullable(words), Optional.of(sure), DAY);
    }

    private static Goal goal(Optional<UUID> under, Optional<String> serves) {
        return new Goal(UUID.randomUUID(), ID, under, "Something is different", serves, 0);
    }

    private static Measure measure(Goal of) {
        return new Measure(
                UUID.randomUUID(),
                ID,
                of.id(),
                "Days",
                "Median",
                "days",
                BigDecimal.TWO,
                DAY,
                BigDecimal.TEN,
                LEAD.id(),
                DAY.plusMonths(6),
                List.of());
    }

    private static Wave wave(Optional<LocalDate> opened) {
        return new Wave(
                UUID.randomUUID(),
                ID,
                "First",
                DAY.plusDays(30),
                opened.isPresent() ? Wave.State.OPEN : Wave.State.DRAWN_UP,
                List.of(new Wave.Invited(Side.PARENT_CARER, 40, 25)),
                opened,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Place place(Side side, String title, Optional<String> holder) {
        return new Place(
                UUID.randomUUID(),
                ID,
                side,
                title,
                "sent",
                "something",
                Place.Duty.MEMBER,
                holder,
                false,
                Optional.empty(),
                DAY,
                DAY.plusYears(2));
    }
}
