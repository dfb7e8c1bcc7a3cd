package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.sharing.Tier.CIRCLE;
import static org.throughline.sharing.Tier.NAMED;
import static org.throughline.sharing.Tier.OPEN;
import static org.throughline.sharing.Tier.SEALED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.law.Ages;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Standing;
import org.throughline.sharing.ChildsObjection.Overruled;
import org.throughline.sharing.EntitlementRules.Said;

/** The decision table of information law section 3, row by row; pure rules, no database. */
class EntitlementRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final LocalDate CHILD_OF_10 = LocalDate.of(2016, 3, 3);
    private static final LocalDate CHILD_OF_14 = LocalDate.of(2012, 3, 3);
    /** Compulsory school age ended on 26 June 2026. */
    private static final LocalDate YOUNG_PERSON_OF_16 = LocalDate.of(2010, 3, 3);

    private static final Set<Tier> NOTHING = Set.of();
    private static final Set<Tier> ALL_BUT_SEALED = EnumSet.of(OPEN, CIRCLE, NAMED);

    private final PersonId record = PersonId.fresh();
    private final Seat mother = seat(Role.PARENT);
    private final Seat father = seat(Role.PARENT);
    private final Seat fosterCarer = seat(Role.PARENT);
    private final Seat exPartner = seat(Role.PARENT);
    private final Seat himself =
            new Seat(SeatId.fresh(), record, Optional.empty(), Role.CHILD, "child", LONG_AGO, Optional.empty());

    @Test
    void a_child_of_ten() {
        Said order = said(List.of(order(exPartner)), List.of(), List.of(), List.of());
        table(CHILD_OF_10, order, ALL_BUT_SEALED, NOTHING, ALL_BUT_SEALED, NOTHING);
    }

    @Test
    void a_competent_child_of_fourteen_who_objects_to_each_of_them() {
        List<ChildsObjection> objections = adults().stream()
                .map(adult -> objection(adult, OPEN, Optional.empty()))
                .toList();
        Said said = said(List.of(order(exPartner)), List.of(), objections, List.of());
        table(CHILD_OF_14, said, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    @Test
    void the_same_child_whose_objection_was_overruled_with_a_recorded_reason() {
        List<ChildsObjection> objections = adults().stream()
                .map(adult -> objection(adult, OPEN, Optional.of(new Overruled("risk", himself.id(), TODAY))))
                .toList();
        Said said = said(List.of(order(exPartner)), List.of(), objections, List.of());
        table(CHILD_OF_14, said, ALL_BUT_SEALED, NOTHING, ALL_BUT_SEALED, NOTHING);
        assertThat(sees(CHILD_OF_14, said, mother, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_same_child_who_objects_to_what_is_kept_closely_leaves_the_rest_open() {
        Said said = said(List.of(), List.of(), List.of(objection(mother, CIRCLE, Optional.empty())), List.of());
        assertThat(sees(CHILD_OF_14, said, mother, TODAY)).containsExactly(OPEN);
        assertThat(sees(CHILD_OF_14, said, fosterCarer, TODAY)).isEqualTo(ALL_BUT_SEALED);
        assertThat(sees(CHILD_OF_14, said, himself, TODAY)).isEqualTo(ALL_BUT_SEALED);
    }

    @Test
    void a_young_person_of_sixteen_with_capacity_who_has_not_said_yet() {
        Said order = said(List.of(order(exPartner)), List.of(), List.of(), List.of());
        table(YOUNG_PERSON_OF_16, order, Set.of(OPEN), NOTHING, Set.of(OPEN), NOTHING);
    }

    @Test
    void a_young_person_of_sixteen_with_capacity_who_has_said() {
        List<YoungPersonsChoice> choices =
                List.of(choice(mother, true), choice(fosterCarer, false), choice(exPartner, true));
        Said said = said(List.of(order(exPartner)), choices, List.of(), List.of());
        table(YOUNG_PERSON_OF_16, said, ALL_BUT_SEALED, NOTHING, NOTHING, NOTHING);
    }

    @Test
    void a_young_person_of_sixteen_who_lacks_capacity_and_has_a_representative() {
        List<Representative> acting = List.of(acts(mother), acts(exPartner));
        Said said = said(List.of(order(exPartner)), List.of(), List.of(), acting);
        table(YOUNG_PERSON_OF_16, said, ALL_BUT_SEALED, NOTHING, Set.of(OPEN), NOTHING);
    }

    @Test
    void nobody_acts_for_a_child_before_the_day_on_which_the_rights_pass() {
        Seat deputy = seat(Role.SUPPORTER);
        Said said = said(List.of(), List.of(), List.of(), List.of(acts(deputy)));
        assertThat(sees(CHILD_OF_14, said, deputy, TODAY)).isEmpty();
        assertThat(sees(YOUNG_PERSON_OF_16, said, deputy, TODAY)).isEqualTo(ALL_BUT_SEALED);
        assertThat(sees(YOUNG_PERSON_OF_16, said, deputy, LocalDate.of(2026, 6, 26)))
                .isEmpty();
    }

    @Test
    void rights_pass_on_the_day_after_compulsory_school_age_ends() {
        assertThat(sees(YOUNG_PERSON_OF_16, Said.NOTHING, mother, LocalDate.of(2026, 6, 26)))
                .isEqualTo(ALL_BUT_SEALED);
        assertThat(sees(YOUNG_PERSON_OF_16, Said.NOTHING, mother, LocalDate.of(2026, 6, 27)))
                .containsExactly(OPEN);
        assertThat(sees(YOUNG_PERSON_OF_16, Said.NOTHING, himself, LocalDate.of(2026, 6, 27)))
                .isEqualTo(ALL_BUT_SEALED);
    }

    @Test
    void an_order_that_begins_and_ends_takes_away_exactly_its_own_days() {
        LocalDate first = TODAY.minusDays(10);
        LocalDate last = TODAY.plusDays(10);
        Said said = said(
                List.of(new CourtOrder(
                        UUID.randomUUID(),
                        record,
                        mother.person(),
                        CourtOrder.Kind.NON_MOLESTATION,
                        true,
                        "seen",
                        first,
                        Optional.of(last))),
                List.of(),
                List.of(),
                List.of());
        assertThat(sees(CHILD_OF_10, said, mother, first.minusDays(1))).isEqualTo(ALL_BUT_SEALED);
        assertThat(sees(CHILD_OF_10, said, mother, first)).isEmpty();
        assertThat(sees(CHILD_OF_10, said, mother, last)).isEmpty();
        assertThat(sees(CHILD_OF_10, said, mother, last.plusDays(1))).isEqualTo(ALL_BUT_SEALED);
        assertThat(sees(CHILD_OF_10, said, fosterCarer, TODAY)).isEqualTo(ALL_BUT_SEALED);
    }

    @Test
    void an_order_that_does_not_keep_somebody_from_the_record_takes_nothing_away() {
        CourtOrder keepsAwayOnly = new CourtOrder(
                UUID.randomUUID(),
                record,
                mother.person(),
                CourtOrder.Kind.OTHER,
                false,
                "seen",
                LONG_AGO,
                Optional.empty());
        assertThat(sees(CHILD_OF_10, said(List.of(keepsAwayOnly), List.of(), List.of(), List.of()), mother, TODAY))
                .isEqualTo(ALL_BUT_SEALED);
    }

    @Test
    void nobody_of_the_family_sees_what_is_sealed_in_any_row_of_the_table() {
        for (LocalDate born : List.of(CHILD_OF_10, CHILD_OF_14, YOUNG_PERSON_OF_16)) {
            for (Seat seat : List.of(mother, father, fosterCarer, exPartner, himself)) {
                Said said = said(List.of(), List.of(choice(mother, true)), List.of(), List.of(acts(fosterCarer)));
                assertThat(sees(born, said, seat, TODAY)).doesNotContain(SEALED);
            }
        }
    }

    @Test
    void the_council_of_the_old_area_reads_on_and_writes_no_more_after_a_move() {
        AreaId old = AreaId.fresh();
        AreaId now = AreaId.fresh();
        Seat officerThen = staff(Role.SEND_OFFICER);
        Seat officerNow = staff(Role.SEND_OFFICER);
        LocalDate moved = TODAY.minusDays(30);
        Standing standing = new Standing(
                new ChildId(UUID.randomUUID()),
                List.of(person(CHILD_OF_10)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        residence(old, LONG_AGO, Optional.of(moved.minusDays(1))),
                        residence(now, moved, Optional.empty())),
                List.of(officerThen, officerNow),
                List.of(new Standing.SeatArea(officerThen.id(), old), new Standing.SeatArea(officerNow.id(), now)));
        List<Entitlement> given = EntitlementRules.apply(standing, Said.NOTHING, Ages::youngPersonFrom);
        assertThat(given)
                .filteredOn(e -> e.seat().equals(officerThen.id()))
                .isNotEmpty()
                .allMatch(e -> e.onlyWrittenIn().equals(Optional.of(old)) && !e.mayWrite());
        assertThat(given)
                .filteredOn(e -> e.seat().equals(officerNow.id()))
                .isNotEmpty()
                .allMatch(e -> e.onlyWrittenIn().equals(Optional.of(now))
                        && e.mayWrite()
                        && e.from().equals(moved));
    }

    private void table(
            LocalDate born,
            Said said,
            Set<Tier> ofMother,
            Set<Tier> ofFather,
            Set<Tier> ofCarer,
            Set<Tier> ofExPartner) {
        assertThat(sees(born, said, mother, TODAY))
                .as("mother with parental responsibility")
                .isEqualTo(ofMother);
        assertThat(sees(born, said, father, TODAY))
                .as("father without parental responsibility")
                .isEqualTo(ofFather);
        assertThat(sees(born, said, fosterCarer, TODAY)).as("foster carer").isEqualTo(ofCarer);
        assertThat(sees(born, said, exPartner, TODAY))
                .as("former partner under an order")
                .isEqualTo(ofExPartner);
    }

    private Set<Tier> sees(LocalDate born, Said said, Seat seat, LocalDate day) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        EntitlementRules.apply(standing(born, seat), said, Ages::youngPersonFrom).stream()
                .filter(e -> e.seat().equals(seat.id()) && !e.blocked())
                .filter(e -> !day.isBefore(e.from())
                        && e.until().map(u -> !day.isAfter(u)).orElse(true))
                .forEach(e -> tiers.add(e.tier()));
        return tiers;
    }

    private Standing standing(LocalDate born, Seat also) {
        List<Seat> seats = new ArrayList<>(List.of(mother, father, fosterCarer, exPartner, himself));
        if (!seats.contains(also)) {
            seats.add(also);
        }
        return new Standing(
                new ChildId(UUID.randomUUID()),
                List.of(person(born)),
                List.of(
                        related(mother, true, true),
                        related(father, false, false),
                        related(fosterCarer, false, true),
                        related(exPartner, true, false)),
                List.of(),
                List.of(),
                List.of(),
                seats,
                List.of());
    }

    private List<Seat> adults() {
        return List.of(mother, father, fosterCarer, exPartner);
    }

    private static Said said(
            List<CourtOrder> orders,
            List<YoungPersonsChoice> choices,
            List<ChildsObjection> objections,
            List<Representative> acting) {
        return new Said(orders, choices, objections, acting);
    }

    private Person person(LocalDate born) {
        return new Person(
                record,
                Optional.empty(),
                "Amara",
                "Testperson",
                Optional.empty(),
                Optional.of(born),
                "en",
                Optional.empty(),
                true);
    }

    private Residence residence(AreaId area, LocalDate from, Optional<LocalDate> until) {
        return new Residence(UUID.randomUUID(), record, area, AgencyId.fresh(), from, until);
    }

    private Relationship related(Seat adult, boolean responsibility, boolean care) {
        return new Relationship(
                UUID.randomUUID(),
                record,
                adult.person(),
                "parent",
                responsibility,
                care,
                "seen",
                LONG_AGO,
                Optional.empty());
    }

    private CourtOrder order(Seat against) {
        return new CourtOrder(
                UUID.randomUUID(),
                record,
                against.person(),
                CourtOrder.Kind.PROHIBITED_STEPS,
                true,
                "seen",
                LONG_AGO,
                Optional.empty());
    }

    private ChildsObjection objection(Seat against, Tier from, Optional<Overruled> overruled) {
        return new ChildsObjection(
                UUID.randomUUID(),
                record,
                against.person(),
                from,
                "school nurse, talk of 3 March",
                LONG_AGO,
                Optional.empty(),
                overruled);
    }

    private YoungPersonsChoice choice(Seat adult, boolean maySee) {
        return new YoungPersonsChoice(UUID.randomUUID(), record, adult.person(), maySee, LocalDate.of(2026, 9, 1));
    }

    private Representative acts(Seat adult) {
        return new Representative(
                UUID.randomUUID(),
                record,
                adult.person(),
                "asking for an assessment",
                "Dr Rao",
                LONG_AGO,
                Optional.empty());
    }

    private static Seat seat(Role role) {
        return new Seat(
                SeatId.fresh(), PersonId.fresh(), Optional.empty(), role, role.name(), LONG_AGO, Optional.empty());
    }

    private static Seat staff(Role role) {
        return new Seat(
                SeatId.fresh(),
                PersonId.fresh(),
                Optional.of(AgencyId.fresh()),
                role,
                role.name(),
                LONG_AGO,
                Optional.empty());
    }
}
