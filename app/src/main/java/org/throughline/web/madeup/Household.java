package org.throughline.web.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.throughline.pages.Dates;
import org.throughline.people.ChildId;
import org.throughline.people.Involvement;
import org.throughline.people.OtherName;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Standing;
import org.throughline.sharing.CourtOrder;

/** One made-up child with the adults of the family, where they live and who works with them, as the seed decides. */
record Household(
        ChildId child,
        Person record,
        List<OtherName> otherNames,
        Population.Need need,
        boolean plan,
        List<Adult> adults,
        List<Residence> residences,
        List<Involvement> involvements,
        List<Place.Staff> workers,
        List<CourtOrder> orders,
        Place.Staff officer) {

    /** Seats of made-up people begin before anything is told. */
    static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    record Adult(Person person, Seat seat, Relationship tie) {}

    /**
     * @param elsewhere where the child lived before, if it moved
     * @param today the day as of which everything stands
     */
    static Household draw(Place place, Place elsewhere, LocalDate today, SplittableRandom random) {
        ChildId child = new ChildId(Ids.draw(random));
        PersonId id = new PersonId(Ids.draw(random));
        Population.Heritage heritage = Population.HERITAGE.draw(random);
        MadeUpNames.Named name = MadeUpNames.child(heritage, random);
        int age = Population.AGE.draw(random);
        LocalDate born = born(age, today, random);
        Person record = new Person(
                id,
                Optional.empty(),
                name.given(),
                name.family(),
                Optional.empty(),
                Optional.of(born),
                name.language(),
                Optional.empty(),
                true);
        boolean plan = random.nextDouble() < Population.SHARE_WITH_PLAN;
        Works works = works(place, id, age, born, plan, today, random);
        List<Adult> adults = adults(heritage, record, born, random);
        return new Household(
                child,
                record,
                otherNames(record, name, random),
                Population.need(age, random),
                plan,
                adults,
                residences(place, elsewhere, id, born, today, random),
                works.involvements,
                works.workers,
                orders(id, adults, today, random),
                MadeUpNames.any(place.officers(), random));
    }

    /** All that rights follow from. Staff who have nothing to do with the child are left out: they get nothing. */
    Standing standing(List<Place> places) {
        List<Seat> seats = new ArrayList<>(adults.stream().map(Adult::seat).toList());
        workers.forEach(w -> seats.add(w.seat()));
        List<Standing.SeatArea> areas = new ArrayList<>();
        places.stream()
                .filter(place -> residences.stream().anyMatch(r -> r.area().equals(place.area())))
                .forEach(place -> place.officers().forEach(officer -> {
                    seats.add(officer.seat());
                    areas.add(new Standing.SeatArea(officer.seat().id(), place.area()));
                }));
        return new Standing(
                child,
                List.of(record),
                adults.stream().map(Adult::tie).toList(),
                List.of(),
                involvements,
                residences,
                seats.stream().distinct().toList(),
                areas.stream().distinct().toList());
    }

    Residence home() {
        return residences.getLast();
    }

    Optional<Place.Staff> worker(Role role) {
        return workers.stream().filter(w -> w.seat().role() == role).findFirst();
    }

    Instant known() {
        return record.born()
                .orElseThrow()
                .plusDays(30)
                .atTime(9, 30)
                .atZone(Dates.LONDON)
                .toInstant();
    }

    private static LocalDate born(int age, LocalDate today, SplittableRandom random) {
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        LocalDate born = LocalDate.of(year, Month.AUGUST, 31).minusYears(age).minusDays(random.nextInt(365));
        return born.isAfter(today.minusDays(60)) ? today.minusDays(60) : born;
    }

    private static List<OtherName> otherNames(Person record, MadeUpNames.Named name, SplittableRandom random) {
        List<OtherName> others = new ArrayList<>();
        name.inOwnScript()
                .ifPresent(script -> others.add(
                        new OtherName(Ids.draw(random), record.id(), OtherName.Kind.OTHER_SCRIPT, script, "")));
        name.formerFamily()
                .ifPresent(former -> others.add(new OtherName(
                        Ids.draw(random), record.id(), OtherName.Kind.FORMER, record.givenNames(), former)));
        return others;
    }

    private static List<Adult> adults(
            Population.Heritage heritage, Person child, LocalDate born, SplittableRandom random) {
        List<Adult> adults = new ArrayList<>();
        int many = random.nextInt(100) < 55 ? 2 : 1;
        for (int i = 0; i < many; i++) {
            boolean mother = i == 0;
            PersonId id = new PersonId(Ids.draw(random));
            String family = random.nextInt(4) == 0 ? MadeUpNames.family(heritage, random) : child.familyName();
            Person adult = new Person(
                    id,
                    Optional.empty(),
                    MadeUpNames.adult(heritage, random),
                    family,
                    Optional.empty(),
                    Optional.empty(),
                    child.language(),
                    Optional.empty(),
                    false);
            Seat seat = new Seat(
                    new SeatId(Ids.draw(random)),
                    id,
                    Optional.empty(),
                    Role.PARENT,
                    mother ? "Mother" : "Father",
                    BEGINNING,
                    Optional.empty());
            Relationship tie = new Relationship(
                    Ids.draw(random),
                    child.id(),
                    id,
                    mother ? "mother" : "father",
                    mother || random.nextInt(10) > 0,
                    mother || random.nextInt(10) > 2,
                    "birth certificate",
                    born,
                    Optional.empty());
            adults.add(new Adult(adult, seat, tie));
        }
        return adults;
    }

    private static List<Residence> residences(
            Place place, Place before, PersonId id, LocalDate born, LocalDate today, SplittableRandom random) {
        LocalDate moved = today.minusDays(10 + random.nextInt(355));
        if (random.nextDouble() < Population.SHARE_MOVED && before != place && moved.isAfter(born.plusDays(1))) {
            return List.of(
                    new Residence(
                            Ids.draw(random),
                            id,
                            before.area(),
                            before.council(),
                            born,
                            Optional.of(moved.minusDays(1))),
                    new Residence(Ids.draw(random), id, place.area(), place.council(), moved, Optional.empty()));
        }
        return List.of(new Residence(Ids.draw(random), id, place.area(), place.council(), born, Optional.empty()));
    }

    /** One adult in a hundred and fifty is kept from the record by a court. */
    private static List<CourtOrder> orders(
            PersonId child, List<Adult> adults, LocalDate today, SplittableRandom random) {
        if (adults.size() < 2 || random.nextInt(150) > 0) {
            return List.of();
        }
        return List.of(new CourtOrder(
                Ids.draw(random),
                child,
                adults.getLast().person().id(),
                CourtOrder.Kind.NON_MOLESTATION,
                true,
                "order seen by the council",
                today.minusDays(1 + random.nextInt(300)),
                Optional.empty()));
    }

    private record Works(List<Involvement> involvements, List<Place.Staff> workers) {
        void add(
                Place.Staff who, boolean byName, PersonId child, String why, LocalDate since, SplittableRandom random) {
            involvements.add(new Involvement(
                    Ids.draw(random),
                    child,
                    who.agency(),
                    byName ? Optional.of(who.seat().id()) : Optional.empty(),
                    who.seat().role(),
                    why,
                    since,
                    Optional.empty()));
            workers.add(who);
        }
    }

    private static Works works(
            Place place, PersonId id, int age, LocalDate born, boolean plan, LocalDate today, SplittableRandom random) {
        Works works = new Works(new ArrayList<>(), new ArrayList<>());
        LocalDate since = later(born.plusDays(30), today.minusDays(60 + random.nextInt(900)));
        place.school(Population.setting(age, plan, random), random)
                .ifPresent(school -> works.add(school.senco(), false, id, "on roll", since, random));
        if (random.nextInt(100) < 35 && !place.therapists().isEmpty()) {
            Place.Staff therapist = MadeUpNames.any(place.therapists(), random);
            works.add(therapist, true, id, "on the caseload", since, random);
        }
        if (random.nextInt(100) < (plan ? 20 : 4) && !place.psychologists().isEmpty()) {
            works.add(MadeUpNames.any(place.psychologists(), random), true, id, "asked for advice", since, random);
        }
        if (random.nextInt(100) < 6 && !place.socialWorkers().isEmpty()) {
            works.add(MadeUpNames.any(place.socialWorkers(), random), true, id, "short breaks", since, random);
        }
        return works;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
