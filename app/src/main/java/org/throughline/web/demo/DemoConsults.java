package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.WorkingDays;
import org.throughline.partnership.consults.AnsweringByCode;
import org.throughline.partnership.consults.Consults;
import org.throughline.web.Today;

/** Tells the made-up rapid consults through the front doors, each thing on its day. */
@Component
final class DemoConsults {
    private final Partnerships partnerships;
    private final Consults consults;
    private final AnsweringByCode answering;
    private final Today today;

    DemoConsults(Partnerships partnerships, Consults consults, AnsweringByCode answering, Today today) {
        this.partnerships = partnerships;
        this.consults = consults;
        this.answering = answering;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        ConsultsFile file = ConsultsFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.through())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        file.consults().forEach(c -> tell(cast, file, c, partnership, place));
    }

    private void tell(
            Cast cast, ConsultsFile file, ConsultsFile.ConsultOf c, UUID partnership, Function<String, UUID> place) {
        LocalDate asked = LocalDate.now(today).minusDays(c.daysAgo());
        LocalDate last = WorkingDays.after(asked, c.days());
        UUID[] id = new UUID[1];
        Map<Side, Deque<String>> codes = new EnumMap<>(Side.class);
        on(asked, () -> {
            id[0] = done(consults.ask(
                    cast.viewer(file.actingFor(c.by())),
                    new Consults.Draft(
                            partnership,
                            place.apply(c.by()),
                            c.seats().stream().map(place).collect(Collectors.toSet()),
                            c.question(),
                            c.context(),
                            c.decides(),
                            asked.plusDays(c.decideIn()),
                            c.days()),
                    UUID.randomUUID()));
            c.codes()
                    .forEach(of -> codes.put(
                            of.side(),
                            new ArrayDeque<>(consults.print(
                                    cast.viewer(file.actingFor(c.by())), id[0], of.side(), of.people()))));
        });
        c.answers().stream()
                .sorted(Comparator.comparing(ConsultsFile.AnswerOf::after))
                .forEach(a -> on(earlier(asked.plusDays(a.after()), last), () -> {
                    if (a.seat().isPresent()) {
                        done(consults.answer(
                                cast.viewer(file.actingFor(a.seat().get())),
                                id[0],
                                place.apply(a.seat().get()),
                                a.shown(),
                                a.words(),
                                UUID.randomUUID()));
                    } else {
                        answering.finish(
                                codes.getOrDefault(a.side().orElseThrow(), new ArrayDeque<>())
                                        .pop(),
                                a.shown(),
                                a.words());
                    }
                }));
        c.reply()
                .ifPresent(r -> on(
                        asked.plusDays(r.after()),
                        () -> done(consults.reply(
                                cast.viewer(file.actingFor(c.by())),
                                id[0],
                                r.heard(),
                                r.doing(),
                                r.notDoing(),
                                UUID.randomUUID()))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void on(LocalDate day, Runnable work) {
        today.asOf(day.atTime(10, 15).atZone(Dates.LONDON).toInstant(), work);
    }
}
