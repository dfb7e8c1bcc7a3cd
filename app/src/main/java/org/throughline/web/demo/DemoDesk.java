package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.desk.Contributed;
import org.throughline.partnership.desk.Desk;
import org.throughline.partnership.desk.HandedOver;
import org.throughline.partnership.desk.Handovers;
import org.throughline.partnership.desk.HoursSaid;
import org.throughline.partnership.desk.Introductions;
import org.throughline.partnership.desk.Leaving;
import org.throughline.partnership.desk.Quarter;
import org.throughline.partnership.desk.TakingOn;
import org.throughline.partnership.desk.Waiting;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells what lies on the made-up desk through the front doors, each thing on its day. */
@Component
final class DemoDesk {
    private final Partnerships partnerships;
    private final Desk desk;
    private final Introductions introductions;
    private final Contributed contributed;
    private final Handovers handovers;
    private final TakingOn takingOn;
    private final Today today;

    DemoDesk(
            Partnerships partnerships,
            Desk desk,
            Introductions introductions,
            Contributed contributed,
            Handovers handovers,
            TakingOn takingOn,
            Today today) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.introductions = introductions;
        this.contributed = contributed;
        this.handovers = handovers;
        this.takingOn = takingOn;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        DeskFile file = DeskFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        new Life(file, cast, place, partnership, LocalDate.now(today)).tell();
    }

    /** What happened at one desk, sorted into days. */
    private final class Life {
        private final DeskFile file;
        private final Cast cast;
        private final Function<String, UUID> place;
        private final UUID partnership;
        private final LocalDate now;
        private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

        Life(DeskFile file, Cast cast, Function<String, UUID> place, UUID partnership, LocalDate now) {
            this.file = file;
            this.cast = cast;
            this.place = place;
            this.partnership = partnership;
            this.now = now;
        }

        void tell() {
            file.hours().forEach(this::hours);
            file.money().forEach(this::money);
            file.asked().forEach(this::asked);
            file.introductions().forEach(this::introduced);
            file.handed().forEach(this::handed);
            days.forEach((day, all) -> all.forEach(
                    work -> today.asOf(day.atTime(9, 30).atZone(Dates.LONDON).toInstant(), work)));
        }

        private void on(LocalDate day, Runnable work) {
            days.computeIfAbsent(day.isAfter(now) ? now : day, _ -> new ArrayList<>())
                    .add(work);
        }

        private Viewer by() {
            return cast.viewer(file.by());
        }

        private void hours(DeskFile.HoursOf h) {
            Quarter quarter = Quarter.of(now).plus(h.quarter());
            h.promised()
                    .ifPresent(hours ->
                            on(quarter.first().plusDays(3), () -> say(h, quarter, HoursSaid.Kind.PROMISED, hours)));
            h.given()
                    .ifPresent(hours ->
                            on(quarter.last().plusDays(9), () -> say(h, quarter, HoursSaid.Kind.GIVEN, hours)));
        }

        private void say(DeskFile.HoursOf h, Quarter quarter, HoursSaid.Kind kind, BigDecimal hours) {
            done(contributed.say(
                    cast.viewer(h.by().orElse(file.by())),
                    partnership,
                    place.apply(h.place()),
                    quarter,
                    kind,
                    hours,
                    UUID.randomUUID()));
        }

        private void money(DeskFile.MoneyOf m) {
            Quarter quarter = Quarter.of(now).plus(m.quarter());
            on(
                    quarter.first().plusDays(20),
                    () -> done(contributed.moneyIn(
                            by(),
                            partnership,
                            quarter,
                            m.pounds().movePointRight(2).longValueExact(),
                            m.from(),
                            m.what(),
                            UUID.randomUUID())));
        }

        private void asked(DeskFile.AskedOf a) {
            UUID[] id = new UUID[1];
            on(now.minusDays(a.daysAgo()), () -> {
                Waiting waits = desk.waiting(by(), partnership).stream()
                        .filter(w -> w.kind() == a.kind() && w.words().startsWith(a.about()))
                        .findFirst()
                        .orElseThrow();
                id[0] = done(desk.ask(by(), partnership, waits.kind(), waits.topic(), a.asked(), UUID.randomUUID()));
            });
            a.answer()
                    .ifPresent(x -> on(
                            now.minusDays(x.daysAgo()),
                            () -> done(desk.answered(by(), partnership, id[0], x.words(), UUID.randomUUID()))));
        }

        private void introduced(DeskFile.MetOf m) {
            UUID[] id = new UUID[1];
            on(
                    now.minusDays(m.daysAgo()),
                    () -> id[0] = done(
                            introductions.propose(by(), partnership, m.who(), m.whom(), m.why(), UUID.randomUUID())));
            m.made()
                    .ifPresent(day -> on(
                            now.minusDays(day),
                            () -> done(introductions.made(by(), partnership, id[0], UUID.randomUUID()))));
            m.came()
                    .ifPresent(c -> on(
                            now.minusDays(c.daysAgo()),
                            () -> done(introductions.came(by(), partnership, id[0], c.of(), UUID.randomUUID()))));
        }

        private void handed(DeskFile.HandedOf h) {
            UUID from = place.apply(h.from());
            on(now.minusDays(h.daysAgo()), () -> {
                List<UUID> what = handovers.ifTheyLeave(by(), partnership, from).orElseThrow().toHandOver().stream()
                        .filter(o -> o.words().startsWith(h.what()))
                        .map(Leaving.Owned::topic)
                        .toList();
                UUID to = place.apply(h.to());
                done(handovers.handOver(by(), partnership, from, what, to, h.toKnow(), UUID.randomUUID()));
            });
            h.taken()
                    .ifPresent(t -> on(now.minusDays(t.daysAgo()), () -> {
                        HandedOver handed = takingOn.handedTo(cast.viewer(t.by()), partnership).stream()
                                .filter(x -> x.words().startsWith(h.what()))
                                .findFirst()
                                .orElseThrow();
                        done(takingOn.takeOn(cast.viewer(t.by()), partnership, handed.id(), UUID.randomUUID()));
                    }));
        }
    }
}
