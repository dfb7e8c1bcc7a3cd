package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.dilemmas.Circles;
import org.throughline.partnership.dilemmas.Dilemmas;
import org.throughline.partnership.regions.Regions;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Makes four further areas of the made-up region, light ones, and tells what two of them solved together. */
@Component
final class DemoRegion {
    private final People people;
    private final Partnerships partnerships;
    private final Regions regions;
    private final Dilemmas dilemmas;
    private final Circles circles;
    private final DemoShares shares;
    private final Acting acting;
    private final Today today;

    DemoRegion(
            People people,
            Partnerships partnerships,
            Regions regions,
            Dilemmas dilemmas,
            Circles circles,
            DemoShares shares,
            Acting acting,
            Today today) {
        this.people = people;
        this.partnerships = partnerships;
        this.regions = regions;
        this.dilemmas = dilemmas;
        this.circles = circles;
        this.shares = shares;
        this.acting = acting;
        this.today = today;
    }

    /** @param place the id of a place of the home partnership by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        RegionsFile file = RegionsFile.read();
        LocalDate now = LocalDate.now(today);
        UUID region = named(cast, file, file.region());
        UUID home = named(cast, file, file.home());
        Map<String, UUID> areas = new HashMap<>();
        file.areas().forEach(a -> areas.put(a.key(), area(cast, a, now)));
        on(now.minusDays(290), () -> join(cast, file, file.homeBy(), home, region));
        file.areas()
                .forEach(a -> on(
                        now.minusDays(a.joined()),
                        () -> join(cast, file, a.key(), DemoShares.of(areas, a.key()), region)));
        areas.put(RegionsFile.HOME, home);
        shares.tell(cast, file, areas, region);
        file.dilemmas().forEach(d -> new Life(cast, d, now.minusDays(d.daysAgo())).tell(home, areas, place));
    }

    private UUID named(Cast cast, RegionsFile file, String name) {
        return partnerships.all(cast.viewer(file.homeBy())).stream()
                .filter(p -> p.name().equals(name))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
    }

    private void join(Cast cast, RegionsFile file, String by, UUID area, UUID region) {
        done(regions.ask(cast.viewer(by), area, region, UUID.randomUUID()));
        done(regions.agree(cast.viewer(file.regionBy()), region, area, UUID.randomUUID()));
    }

    private UUID area(Cast cast, RegionsFile.AreaOf a, LocalDate now) {
        UUID[] id = new UUID[1];
        on(now.minusDays(a.begun()), () -> {
            AreaId area = setUp(cast, a);
            Viewer lead = cast.viewer(a.key());
            id[0] = done(partnerships.begin(
                    lead,
                    a.name(),
                    Partnership.Kind.AREA,
                    Optional.of(area),
                    a.vision(),
                    a.conditions(),
                    UUID.randomUUID()));
            seat(
                    cast,
                    a,
                    id[0],
                    Side.COUNCIL,
                    "Partnership lead",
                    Place.Duty.LEADS,
                    a.lead().given() + " " + a.lead().family(),
                    true);
            a.seats().forEach(s -> seat(cast, a, id[0], s.side(), s.title(), Place.Duty.MEMBER, s.holder(), false));
            done(partnerships.addGoal(lead, id[0], Optional.empty(), a.goal(), Optional.empty(), UUID.randomUUID()));
        });
        return id[0];
    }

    /** The area itself, and somebody who leads there. */
    private AreaId setUp(Cast cast, RegionsFile.AreaOf a) {
        return acting.as(Viewer.service(Purpose.SET_UP, LocalDate.now(today)), () -> {
            AreaId area = people.addArea(a.name().split(" ")[0] + " (made up)").id();
            var agency =
                    people.addAgency(a.name().split(" ")[0] + " Council SEN team", Sector.COUNCIL, Optional.of(area));
            Person lead = people.addPerson(new Person(
                    PersonId.fresh(),
                    Optional.empty(),
                    a.lead().given(),
                    a.lead().family(),
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    true));
            cast.seat(
                    a.key(),
                    lead,
                    Role.PARTNERSHIP_LEAD,
                    "Partnership lead",
                    Optional.of(agency.id()),
                    List.of(area),
                    Optional.empty());
            return area;
        });
    }

    private void seat(
            Cast cast,
            RegionsFile.AreaOf a,
            UUID partnership,
            Side side,
            String title,
            Place.Duty duty,
            String holder,
            boolean signsIn) {
        LocalDate from = LocalDate.now(today);
        done(partnerships.add(
                cast.viewer(a.key()),
                new Place(
                        UUID.randomUUID(),
                        partnership,
                        side,
                        title,
                        "agreed at the first meeting",
                        duty == Place.Duty.LEADS ? "that we meet, and keep what we promise" : "what their side brings",
                        duty,
                        Optional.of(holder),
                        signsIn,
                        signsIn ? Optional.of(cast.of(a.key()).seat().id()) : Optional.empty(),
                        from,
                        from.plusYears(4)),
                UUID.randomUUID()));
    }

    /** One dilemma, day by day, over both areas. */
    private final class Life {
        private final Cast cast;
        private final RegionsFile.DilemmaOf d;
        private final LocalDate told;
        private final TreeMap<LocalDate, Runnable> days = new TreeMap<>();
        private UUID id = new UUID(0, 0);

        Life(Cast cast, RegionsFile.DilemmaOf d, LocalDate told) {
            this.cast = cast;
            this.d = d;
            this.told = told;
        }

        void tell(UUID home, Map<String, UUID> areas, Function<String, UUID> place) {
            on(
                    0,
                    () -> id = done(dilemmas.raise(
                            teller(),
                            new Dilemmas.Draft(
                                    home,
                                    place.apply(d.place()),
                                    d.circle().stream().map(place).collect(Collectors.toSet()),
                                    d.title(),
                                    d.hard(),
                                    d.tried()),
                            true,
                            UUID.randomUUID())));
            d.offers().forEach(o -> offer(o, areas));
            d.asked()
                    .forEach(a -> on(
                            a.after(),
                            () -> done(circles.ask(
                                    cast.viewer(a.by()),
                                    id,
                                    place.apply(a.place()),
                                    a.why(),
                                    a.earlier(),
                                    true,
                                    UUID.randomUUID()))));
            d.ended()
                    .ifPresent(e -> on(
                            e.after(),
                            () -> done(dilemmas.end(teller(), id, e.how(), e.cameOf(), true, UUID.randomUUID()))));
            days.forEach(DemoRegion.this::on);
        }

        private void offer(RegionsFile.OfferOf o, Map<String, UUID> areas) {
            UUID to = DemoShares.of(areas, o.to());
            UUID[] offer = new UUID[1];
            on(o.after(), () -> {
                dilemmas.open(teller(), id);
                offer[0] = done(dilemmas.offer(teller(), id, to, o.words(), true, UUID.randomUUID()));
            });
            for (RegionsFile.SuggestionOf s : o.suggestions()) {
                UUID[] suggestion = new UUID[1];
                on(s.after(), () -> {
                    dilemmas.openOffer(cast.viewer(o.to()), offer[0]);
                    suggestion[0] = done(dilemmas.suggestThere(
                            cast.viewer(o.to()), offer[0], s.words(), false, true, UUID.randomUUID()));
                });
                s.tried()
                        .ifPresent(t -> on(
                                t.after(),
                                () -> done(dilemmas.tried(
                                        teller(), id, suggestion[0], t.cameOf(), true, UUID.randomUUID()))));
            }
            o.withdrawn()
                    .ifPresent(after ->
                            on(after, () -> done(dilemmas.withdraw(teller(), id, offer[0], UUID.randomUUID()))));
        }

        private void on(int after, Runnable work) {
            days.merge(told.plusDays(after), work, (first, then) -> () -> {
                first.run();
                then.run();
            });
        }

        private Viewer teller() {
            return cast.viewer(d.by());
        }
    }

    private void on(LocalDate day, Runnable work) {
        today.asOf(day.atTime(11, 0).atZone(Dates.LONDON).toInstant(), work);
    }
}
