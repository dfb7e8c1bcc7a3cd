package org.throughline.sharing;

import static java.util.stream.Collectors.toSet;
import static org.throughline.sharing.Entitlement.Because.CARES_FOR_THE_CHILD;
import static org.throughline.sharing.Entitlement.Because.COUNCIL_OF_THE_AREA;
import static org.throughline.sharing.Entitlement.Because.IT_IS_ABOUT_ME;
import static org.throughline.sharing.Entitlement.Because.NAMED_BY_THE_FAMILY;
import static org.throughline.sharing.Entitlement.Because.PARENTAL_RESPONSIBILITY;
import static org.throughline.sharing.Entitlement.Because.REPRESENTS_THE_YOUNG_PERSON;
import static org.throughline.sharing.Entitlement.Because.WORKS_WITH_THE_CHILD;
import static org.throughline.sharing.Entitlement.Because.YOUNG_PERSON_CHOSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.people.AreaId;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.Standing;

/**
 * The rules of sharing, once and in Java: relationship now, tier, purpose of the role, no order in the way, the young
 * person's choice. A pure function from what is known to who may see what from when until when
 * (information law section 3, R-A3, R-A5).
 */
final class EntitlementRules {
    private static final List<Tier> WHOLE_CIRCLE = List.of(Tier.OPEN, Tier.CIRCLE, Tier.NAMED);
    private static final List<Tier> WITH_SEALED = List.of(Tier.OPEN, Tier.CIRCLE, Tier.NAMED, Tier.SEALED);

    private final Standing standing;
    private final Said said;
    private final Optional<LocalDate> rightsPassOn;
    private final List<Entitlement> given = new ArrayList<>();

    private EntitlementRules(Standing standing, Said said, Function<LocalDate, LocalDate> rightsPass) {
        this.standing = standing;
        this.said = said;
        this.rightsPassOn = standing.born().map(rightsPass);
    }

    /** What courts, children and young people have said, and who acts for a young person. */
    record Said(
            List<CourtOrder> orders,
            List<YoungPersonsChoice> choices,
            List<ChildsObjection> objections,
            List<Representative> representatives) {

        static final Said NOTHING = new Said(List.of(), List.of(), List.of(), List.of());

        /** What was said about this child, out of what was said about several. */
        Said about(Standing standing) {
            Set<PersonId> records = standing.records().stream().map(Person::id).collect(toSet());
            return new Said(
                    orders.stream()
                            .filter(o -> records.contains(o.childRecord()))
                            .toList(),
                    choices.stream()
                            .filter(c -> records.contains(c.childRecord()))
                            .toList(),
                    objections.stream()
                            .filter(o -> records.contains(o.childRecord()))
                            .toList(),
                    representatives.stream()
                            .filter(r -> records.contains(r.childRecord()))
                            .toList());
        }
    }

    /** @param rightsPass from the date of birth, the first day on which the young person holds the rights (R-A3) */
    static List<Entitlement> apply(Standing standing, Said said, Function<LocalDate, LocalDate> rightsPass) {
        EntitlementRules rules = new EntitlementRules(standing, said, rightsPass);
        rules.theChildThemselves();
        rules.adultsOfTheFamily();
        rules.representatives();
        rules.supporters();
        rules.agencies();
        rules.theCouncil();
        return List.copyOf(rules.given);
    }

    private void theChildThemselves() {
        for (var record : standing.records()) {
            for (Seat seat : seatsOf(record.id())) {
                if (seat.role() == Role.CHILD || seat.role() == Role.YOUNG_PERSON) {
                    give(seat, WHOLE_CIRCLE, true, Optional.empty(), IT_IS_ABOUT_ME, seat.from(), seat.until());
                }
            }
        }
    }

    /** Parental responsibility, or care of the child (Education Act 1996 s.576). Neither: nothing. */
    private void adultsOfTheFamily() {
        for (Relationship r : standing.relationships()) {
            if (!r.parentalResponsibility() && !r.hasCare()) {
                continue;
            }
            var because = r.parentalResponsibility() ? PARENTAL_RESPONSIBILITY : CARES_FOR_THE_CHILD;
            for (Seat seat : seatsOf(r.adult())) {
                if (seat.role() == Role.PARENT) {
                    untilRightsPass(seat, r, because);
                    afterRightsPass(seat, r, because);
                }
            }
        }
    }

    private void untilRightsPass(Seat seat, Relationship r, Entitlement.Because because) {
        Optional<LocalDate> lastDay = rightsPassOn.map(day -> day.minusDays(1));
        if (lastDay.map(day -> day.isBefore(r.from())).orElse(false)) {
            return;
        }
        give(seat, WHOLE_CIRCLE, true, Optional.empty(), because, r.from(), earliest(r.until(), lastDay));
    }

    /** Not silent continuation, not silent cut-off: what is open stays open, the rest waits for the young person. */
    private void afterRightsPass(Seat seat, Relationship r, Entitlement.Because because) {
        if (rightsPassOn.isEmpty()) {
            return;
        }
        LocalDate start = latest(rightsPassOn.get(), r.from());
        if (r.until().map(u -> u.isBefore(start)).orElse(false)) {
            return;
        }
        List<YoungPersonsChoice> theirs = said.choices().stream()
                .filter(c -> c.adult().equals(r.adult()))
                .sorted(Comparator.comparing(YoungPersonsChoice::from))
                .toList();
        LocalDate pendingFrom = start;
        Optional<LocalDate> firstChoice =
                theirs.stream().map(YoungPersonsChoice::from).findFirst();
        if (firstChoice.isEmpty() || firstChoice.get().isAfter(pendingFrom)) {
            give(
                    seat,
                    List.of(Tier.OPEN),
                    false,
                    Optional.empty(),
                    because,
                    pendingFrom,
                    earliest(r.until(), firstChoice.map(d -> d.minusDays(1))));
        }
        for (int i = 0; i < theirs.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < theirs.size() ? Optional.of(theirs.get(i + 1).from().minusDays(1)) : Optional.empty();
            if (theirs.get(i).maySee()) {
                give(
                        seat,
                        WHOLE_CIRCLE,
                        true,
                        Optional.empty(),
                        YOUNG_PERSON_CHOSE,
                        latest(start, theirs.get(i).from()),
                        earliest(r.until(), next));
            }
        }
    }

    /** From the day on which the rights pass, whoever acts for a young person without capacity sees what they need for it. */
    private void representatives() {
        for (Representative r : said.representatives()) {
            for (Seat seat : seatsOf(r.adult())) {
                if (rightsPassOn.isPresent() && (seat.role() == Role.PARENT || seat.role() == Role.SUPPORTER)) {
                    LocalDate from = latest(rightsPassOn.get(), r.from());
                    give(seat, WHOLE_CIRCLE, true, Optional.empty(), REPRESENTS_THE_YOUNG_PERSON, from, r.until());
                }
            }
        }
    }

    private void supporters() {
        for (var s : standing.supporters()) {
            List<Tier> tiers = s.mayReadCircle() ? WHOLE_CIRCLE : List.of(Tier.OPEN, Tier.NAMED);
            for (Seat seat : seatsOf(s.supporter())) {
                if (seat.role() == Role.SUPPORTER) {
                    give(
                            seat,
                            tiers,
                            s.mayWrite(),
                            Optional.empty(),
                            NAMED_BY_THE_FAMILY,
                            s.from(),
                            Optional.of(s.until()));
                }
            }
        }
    }

    private void agencies() {
        for (var i : standing.involvements()) {
            for (Seat seat : standing.seats()) {
                boolean meant = i.seat().map(named -> named.equals(seat.id())).orElse(seat.role() == i.role());
                if (meant && seat.agency().equals(Optional.of(i.agency()))) {
                    List<Tier> tiers = seat.role() == Role.SOCIAL_WORKER ? WITH_SEALED : WHOLE_CIRCLE;
                    give(
                            seat,
                            tiers,
                            true,
                            Optional.empty(),
                            WORKS_WITH_THE_CHILD,
                            latest(i.from(), seat.from()),
                            earliest(i.until(), seat.until()));
                }
            }
        }
    }

    /** A council's officers read what was written in their area, in their period; they go on reading it after a move. */
    private void theCouncil() {
        for (var r : standing.residences()) {
            for (Seat seat : standing.seats()) {
                if (seat.role() == Role.SEND_OFFICER && serves(seat, r.area())) {
                    give(
                            seat,
                            WHOLE_CIRCLE,
                            r.until().isEmpty(),
                            Optional.of(r.area()),
                            COUNCIL_OF_THE_AREA,
                            latest(r.from(), seat.from()),
                            seat.until());
                }
            }
        }
    }

    private void give(
            Seat seat,
            List<Tier> tiers,
            boolean mayWrite,
            Optional<AreaId> onlyWrittenIn,
            Entitlement.Because because,
            LocalDate from,
            Optional<LocalDate> until) {
        if (until.map(u -> u.isBefore(from)).orElse(false)) {
            return;
        }
        for (Tier tier : tiers) {
            for (Period period : periods(seat.person(), tier, from, until)) {
                given.add(new Entitlement(
                        seat.id(),
                        standing.child(),
                        tier,
                        Purpose.of(seat.role()),
                        mayWrite,
                        onlyWrittenIn,
                        because,
                        period.from(),
                        period.until(),
                        period.blocked()));
            }
        }
    }

    private record Period(LocalDate from, Optional<LocalDate> until, boolean blocked) {}

    /** Cuts a period where an order or the child's objection begins or ends; the days under one are blocked. */
    private List<Period> periods(PersonId person, Tier tier, LocalDate from, Optional<LocalDate> until) {
        List<CourtOrder> orders = said.orders().stream()
                .filter(o -> o.keepsFromRecord() && o.against().equals(person))
                .toList();
        List<ChildsObjection> objections = said.objections().stream()
                .filter(o -> o.against().equals(person) && o.covers(tier))
                .toList();
        List<LocalDate> starts = new ArrayList<>(List.of(from));
        orders.forEach(o -> cut(starts, o.from(), o.until()));
        objections.forEach(o -> cut(starts, o.from(), o.until()));
        objections.forEach(o -> o.overruled().ifPresent(overruled -> starts.add(overruled.from())));
        List<LocalDate> cuts = starts.stream()
                .filter(day ->
                        !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true))
                .distinct()
                .sorted()
                .toList();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            LocalDate start = cuts.get(i);
            Optional<LocalDate> end =
                    i + 1 < cuts.size() ? Optional.of(cuts.get(i + 1).minusDays(1)) : until;
            boolean blocked = orders.stream().anyMatch(o -> o.inForceOn(start))
                    || objections.stream().anyMatch(o -> o.holdsOn(start));
            periods.add(new Period(start, end, blocked));
        }
        return periods;
    }

    private static void cut(List<LocalDate> starts, LocalDate from, Optional<LocalDate> until) {
        starts.add(from);
        until.ifPresent(last -> starts.add(last.plusDays(1)));
    }

    private List<Seat> seatsOf(PersonId person) {
        return standing.seats().stream().filter(s -> s.person().equals(person)).toList();
    }

    private boolean serves(Seat seat, AreaId area) {
        return standing.seatAreas().contains(new Standing.SeatArea(seat.id(), area));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() || a.get().isBefore(b.get()) ? a : b;
    }
}
