package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.throughline.partnership.readiness.PaidWork;
import org.throughline.partnership.readiness.Paying;
import org.throughline.partnership.readiness.Readiness;
import org.throughline.partnership.readiness.Step;
import org.throughline.web.Today;

/** Tells how made-up newcomers got ready and what representatives were paid, each thing on its day. */
@Component
final class DemoReadiness {
    private final Partnerships partnerships;
    private final Readiness readiness;
    private final Paying paying;
    private final Today today;

    DemoReadiness(Partnerships partnerships, Readiness readiness, Paying paying, Today today) {
        this.partnerships = partnerships;
        this.readiness = readiness;
        this.paying = paying;
        this.today = today;
    }

    void tell(Cast cast, Function<String, UUID> place) {
        ReadinessFile file = ReadinessFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        Life life = new Life(cast, file, place, partnership, LocalDate.now(today));
        file.steps().forEach(life::step);
        file.said().forEach(life::said);
        file.paid().forEach(life::paid);
        life.tell();
    }

    /** Everything sorted into days. */
    private final class Life {
        private final Cast cast;
        private final ReadinessFile file;
        private final Function<String, UUID> place;
        private final UUID partnership;
        private final LocalDate now;
        private final Map<String, String> keys = new HashMap<>();
        private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

        Life(Cast cast, ReadinessFile file, Function<String, UUID> place, UUID partnership, LocalDate now) {
            this.cast = cast;
            this.file = file;
            this.place = place;
            this.partnership = partnership;
            this.now = now;
        }

        void tell() {
            days.forEach((day, all) -> all.forEach(
                    work -> today.asOf(day.atTime(11, 0).atZone(Dates.LONDON).toInstant(), work)));
        }

        private void on(int daysAgo, Runnable work) {
            days.computeIfAbsent(now.minusDays(daysAgo), _ -> new ArrayList<>()).add(work);
        }

        private void step(ReadinessFile.StepOf s) {
            String key = UUID.randomUUID().toString();
            keys.put(s.key(), key);
            on(
                    s.daysAgo(),
                    () -> done(readiness.add(
                            cast.viewer(file.by()),
                            partnership,
                            new Step(
                                    key,
                                    s.side(),
                                    s.title(),
                                    s.words(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    s.minutes(),
                                    s.before()),
                            UUID.randomUUID())));
        }

        private void said(ReadinessFile.SaidOf s) {
            on(
                    s.daysAgo(),
                    () -> done(readiness.say(
                            cast.viewer(s.by().orElse(file.by())),
                            partnership,
                            place.apply(s.place()),
                            s.steps().stream().map(x -> keys.getOrDefault(x, x)).collect(Collectors.toSet()),
                            UUID.randomUUID())));
        }

        private void paid(ReadinessFile.WorkOf w) {
            UUID work = UUID.randomUUID();
            on(
                    w.daysAgo(),
                    () -> done(paying.agree(
                            cast.viewer(file.by()),
                            new PaidWork(
                                    work,
                                    partnership,
                                    w.side(),
                                    w.what(),
                                    w.pence(),
                                    w.paidBy(),
                                    w.within(),
                                    w.not(),
                                    LocalDate.now(today)),
                            UUID.randomUUID())));
            w.hours().forEach(h -> hours(work, h));
        }

        private void hours(UUID work, ReadinessFile.HoursOf h) {
            UUID[] id = new UUID[1];
            String by = h.by().orElse(file.by());
            on(
                    h.said(),
                    () -> id[0] = done(paying.say(
                            cast.viewer(by),
                            partnership,
                            new Paying.Said(
                                    work, place.apply(h.place()), now.minusDays(h.daysAgo()), h.hours(), h.what()),
                            UUID.randomUUID())));
            h.came()
                    .ifPresent(day -> on(
                            day,
                            () -> done(paying.came(
                                    cast.viewer(by), partnership, id[0], now.minusDays(day), UUID.randomUUID()))));
        }
    }
}
