package org.throughline.web.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.throughline.child.Perspective;
import org.throughline.pages.Dates;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Involvement;
import org.throughline.people.NameFolding;
import org.throughline.people.OtherName;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.CourtOrder;
import org.throughline.sharing.Entitlement;
import org.throughline.sharing.Rights;

/** Writes a household's rows. Rights are what the rules give for it; words of names are those that the search folds. */
final class HouseholdRows {
    private final Tables tables;
    private final LocalDate today;

    HouseholdRows(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    void write(Household h, List<Place> places, SplittableRandom random) {
        people(h, random);
        names(h);
        for (Entitlement e :
                Rights.ruled(h.standing(places), h.orders()).stream().distinct().toList()) {
            tables.entitlements.row(
                    e.seat().value(),
                    e.child().value(),
                    e.tier(),
                    e.purpose(),
                    e.mayWrite(),
                    e.onlyWrittenIn().map(AreaId::value).orElse(null),
                    e.because(),
                    e.from(),
                    e.until().orElse(null),
                    e.blocked());
        }
        told(h, random);
    }

    private void people(Household h, SplittableRandom random) {
        person(h.record(), h.known());
        UUID record = h.record().id().value();
        tables.children.row(h.child().value(), h.known());
        tables.links.row(Ids.draw(random), h.child().value(), record, "CONFIRMED", "told by the family", h.known());
        for (Household.Adult adult : h.adults()) {
            person(adult.person(), h.known());
            seat(adult.seat());
            tables.accounts.row(
                    Ids.draw(random),
                    adult.person().id().value(),
                    "family-" + adult.seat().id() + "@made-up",
                    h.known());
            tables.relationships.row(
                    adult.tie().id(),
                    record,
                    adult.person().id().value(),
                    adult.tie().kind(),
                    adult.tie().parentalResponsibility(),
                    adult.tie().hasCare(),
                    adult.tie().evidence(),
                    adult.tie().from(),
                    h.known());
        }
        for (Involvement i : h.involvements()) {
            tables.involvements.row(
                    i.id(),
                    record,
                    i.agency().value(),
                    i.seat().map(SeatId::value).orElse(null),
                    i.role(),
                    i.why(),
                    i.from(),
                    null,
                    at(i.from(), random));
        }
        h.residences()
                .forEach(r -> tables.residences.row(
                        r.id(),
                        record,
                        r.area().value(),
                        r.controller().value(),
                        r.from(),
                        r.until().orElse(null),
                        h.known()));
        for (CourtOrder o : h.orders()) {
            tables.orders.row(
                    o.id(), record, o.against().value(), o.kind(), true, o.evidence(), o.from(), at(o.from(), random));
        }
        if (random.nextInt(100) < 90) {
            number(record, "UPN", Numbers.upn(random), h, random);
        }
        if (random.nextInt(100) < 70) {
            number(record, "NHS_NUMBER", Numbers.nhs(random), h, random);
        }
    }

    private void number(UUID record, String kind, String value, Household h, SplittableRandom random) {
        tables.identifiers.row(
                Ids.draw(random),
                record,
                kind,
                value,
                "made up",
                "made up",
                h.record().born().orElseThrow(),
                h.known());
    }

    void person(Person p, Instant at) {
        tables.persons.row(
                p.id().value(),
                null,
                p.givenNames(),
                p.familyName(),
                p.born().orElse(null),
                p.language(),
                p.isChild(),
                at);
    }

    void seat(Seat s) {
        tables.seats.row(
                s.id().value(),
                s.person().value(),
                s.agency().map(AgencyId::value).orElse(null),
                s.role(),
                s.title(),
                s.from(),
                s.until().orElse(null));
    }

    private void names(Household h) {
        UUID record = h.record().id().value();
        for (OtherName other : h.otherNames()) {
            tables.otherNames.row(other.id(), record, other.kind(), other.givenNames(), other.familyName(), h.known());
        }
        List<AreaId> areas =
                h.residences().stream().map(r -> r.area()).distinct().toList();
        for (NameFolding.Folded folded : NameFolding.all(h.record(), h.otherNames())) {
            tables.nameWords.row(folded.word(), folded.sound());
            areas.forEach(area -> tables.nameKeys.row(record, area.value(), folded.word()));
        }
    }

    /** One to three things about most children, two to six where there is a plan: 2.4 each on average. */
    private void told(Household h, SplittableRandom random) {
        int many = h.plan() ? 2 + random.nextInt(5) : 1 + random.nextInt(10) / 5 + random.nextInt(10) / 9;
        for (int i = 0; i < many; i++) {
            Perspective perspective =
                    i == 0 ? Perspective.SCHOOL : MadeUpNames.any(List.of(Perspective.values()), random);
            LocalDate day = today.minusDays(random.nextInt(900));
            LocalDate born = h.record().born().orElseThrow();
            LocalDate told = day.isBefore(born.plusDays(31)) ? today.minusDays(1) : day;
            told(h, perspective, i == 0, told, random);
        }
    }

    private void told(Household h, Perspective perspective, boolean aboutNeed, LocalDate on, SplittableRandom random) {
        Household.Adult parent = h.adults().getFirst();
        Optional<Place.Staff> staff = switch (perspective) {
            case SCHOOL, CHILD -> h.worker(Role.SENCO);
            case HEALTH -> h.worker(Role.THERAPIST);
            case CARE -> h.worker(Role.SOCIAL_WORKER);
            case COUNCIL -> h.worker(Role.EDUCATIONAL_PSYCHOLOGIST).or(() -> Optional.of(h.officer()));
            case FAMILY, OTHERS -> Optional.empty();
        };
        boolean bySenco = perspective == Perspective.CHILD && staff.isPresent();
        Perspective heard = staff.isEmpty() ? Perspective.FAMILY : perspective;
        MadeUpWords.Said said =
                aboutNeed && heard == Perspective.SCHOOL ? MadeUpWords.need(h.need()) : MadeUpWords.any(heard, random);
        UUID id = Ids.draw(random);
        UUID area = h.home().area().value();
        UUID speaker =
                staff.map(s -> s.seat().person()).orElse(parent.person().id()).value();
        tables.contributions.row(
                area,
                id,
                h.record().id().value(),
                bySenco ? h.record().id().value() : speaker,
                staff.map(Place.Staff::seat).orElse(parent.seat()).id().value(),
                staff.map(s -> s.agency().value()).orElse(null),
                heard,
                bySenco ? "CONVEYED" : "FIRST_HAND",
                bySenco ? speaker : null,
                bySenco ? "speech" : null,
                said.kind(),
                said.about(),
                on,
                on,
                "DAY",
                on,
                at(on, random),
                "CIRCLE",
                List.of(),
                "en",
                h.home().controller().value());
        tables.contents.row(area, id, "WORDS", said.words());
    }

    static Instant at(LocalDate day, SplittableRandom random) {
        return day.atTime(LocalTime.of(9, 0).plusSeconds(random.nextInt(25_000)))
                .atZone(Dates.LONDON)
                .toInstant();
    }
}
