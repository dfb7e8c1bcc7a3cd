package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.lending.Lending;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.web.Today;

/** Tells what is lent in the made-up area through the front doors, each thing on its day. */
@Component
final class DemoLending {
    private static final int MINUTES = 60;

    private final Partnerships partnerships;
    private final Lending lending;
    private final Today today;

    DemoLending(Partnerships partnerships, Lending lending, Today today) {
        this.partnerships = partnerships;
        this.lending = lending;
        this.today = today;
    }

    void tell(Cast cast) {
        LendingFile file = LendingFile.read();
        LocalDate now = LocalDate.now(today);
        UUID partnership = partnerships.all(cast.viewer("facilitator")).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        Life life = new Life(cast, partnership, now);
        file.things().forEach(life::thing);
        life.tell();
    }

    /** Things and their bookings, sorted into days. */
    private final class Life {
        private final Cast cast;
        private final UUID partnership;
        private final LocalDate now;
        private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

        Life(Cast cast, UUID partnership, LocalDate now) {
            this.cast = cast;
            this.partnership = partnership;
            this.now = now;
        }

        void tell() {
            days.forEach((day, all) -> all.forEach(
                    work -> today.asOf(day.atTime(9, 0).atZone(Dates.LONDON).toInstant(), work)));
        }

        private void on(int daysAgo, Runnable work) {
            days.computeIfAbsent(now.minusDays(daysAgo), _ -> new ArrayList<>()).add(work);
        }

        private void thing(LendingFile.ThingOf t) {
            UUID id = UUID.randomUUID();
            on(
                    t.offered(),
                    () -> done(lending.offer(
                            cast.viewer(t.by()),
                            new SharedThing(
                                    id,
                                    partnership,
                                    cast.of(t.by()).seat().id(),
                                    t.kind(),
                                    t.name(),
                                    t.what(),
                                    t.offeredBy(),
                                    t.place(),
                                    t.rules(),
                                    t.mostDays(),
                                    LocalDate.now(today),
                                    Optional.empty()),
                            UUID.randomUUID())));
            t.bookings().forEach(b -> booking(t, id, b));
            t.withdrawn()
                    .ifPresent(day ->
                            on(day, () -> done(lending.withdraw(cast.viewer(t.by()), id, UUID.randomUUID()))));
        }

        private void booking(LendingFile.ThingOf t, UUID thing, LendingFile.BookingOf b) {
            UUID[] id = new UUID[1];
            LocalDate first = now.minusDays(b.from());
            LocalDateTime from = b.begins().map(first::atTime).orElseGet(first::atStartOfDay);
            LocalDateTime until = b.days()
                    .map(from::plusDays)
                    .orElseGet(() -> from.plusMinutes((long) (b.hours().orElseThrow() * MINUTES)));
            on(
                    b.asked(),
                    () -> id[0] = done(lending.book(
                            cast.viewer(b.by()),
                            thing,
                            new Lending.Wish(from, until, b.forWhom(), b.purpose(), false, true),
                            UUID.randomUUID())));
            b.given()
                    .ifPresent(day -> on(
                            day,
                            () -> done(lending.handOver(
                                    cast.viewer(t.by()), id[0], b.out().orElseThrow(), UUID.randomUUID()))));
            b.returned()
                    .ifPresent(day -> on(
                            day,
                            () -> done(lending.back(
                                    cast.viewer(t.by()), id[0], b.back().orElseThrow(), UUID.randomUUID()))));
            b.use()
                    .ifPresent(use -> on(
                            Math.max(0, b.returned().orElse(b.from()) - 2),
                            () -> done(lending.used(
                                    cast.viewer(b.by()),
                                    id[0],
                                    use,
                                    b.came().orElseThrow(),
                                    true,
                                    UUID.randomUUID()))));
        }
    }
}
