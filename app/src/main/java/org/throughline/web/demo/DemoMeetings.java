package org.throughline.web.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
import org.throughline.partnership.Answer;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Agendas;
import org.throughline.partnership.meetings.Attendance;
import org.throughline.partnership.meetings.Chasing;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.Minutes;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.meetings.Series;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;
import org.throughline.work.JobKind;

/** Tells the made-up meetings through the front doors, each thing on its day, with the nights on which somebody was chased. */
@Component
final class DemoMeetings {
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Decisions decisions;
    private final Promises promises;
    private final Chasing chasing;
    private final Acting acting;
    private final Today today;

    DemoMeetings(
            Partnerships partnerships,
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Decisions decisions,
            Promises promises,
            Chasing chasing,
            Acting acting,
            Today today) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.decisions = decisions;
        this.promises = promises;
        this.chasing = chasing;
        this.acting = acting;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Told told, Function<String, UUID> place) {
        TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();
        MeetingsFile.read().series().forEach(s -> new Life(s, cast, told, place, days).plan());
        LocalDate now = LocalDate.now(today);
        days.headMap(now, true)
                .forEach((day, all) -> all.forEach(work ->
                        today.asOf(day.atTime(9, 30).atZone(Dates.LONDON).toInstant(), work)));
    }

    /** One series, its happenings sorted into days. */
    private final class Life {
        private final MeetingsFile.SeriesOf file;
        private final Cast cast;
        private final Told told;
        private final Function<String, UUID> place;
        private final TreeMap<LocalDate, List<Runnable>> days;

        Life(
                MeetingsFile.SeriesOf file,
                Cast cast,
                Told told,
                Function<String, UUID> place,
                TreeMap<LocalDate, List<Runnable>> days) {
            this.file = file;
            this.cast = cast;
            this.told = told;
            this.place = place;
            this.days = days;
        }

        private void on(LocalDate day, Runnable work) {
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add(work);
        }

        private Viewer by() {
            return cast.viewer(file.by());
        }

        void plan() {
            UUID partnership = partnerships.all(by()).stream()
                    .filter(p -> p.name().equals(file.partnership()))
                    .map(Partnership::id)
                    .findFirst()
                    .orElseThrow();
            LocalDate first = told.day(file.first()).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
            today.asOf(
                    first.minusDays(21).atTime(9, 30).atZone(Dates.LONDON).toInstant(),
                    () -> done(meetings.plan(
                            by(),
                            new Series(
                                    UUID.randomUUID(),
                                    partnership,
                                    file.name(),
                                    file.rhythm(),
                                    first,
                                    told.day(file.until()),
                                    file.begins(),
                                    file.minutes(),
                                    file.venue(),
                                    file.packDays()),
                            UUID.randomUUID())));
            List<Meeting> all = meetings.of(by(), partnership);
            file.meetings().forEach(m -> meeting(all.get(m.n()), m));
        }

        private void meeting(Meeting at, MeetingsFile.MeetingOf m) {
            Map<UUID, Minutes.Typed> said = new HashMap<>();
            m.items().ifPresent(items -> items.forEach(i -> item(at, i, said)));
            m.papers()
                    .ifPresent(papers -> papers.forEach(p -> on(
                            at.on().minusDays(30),
                            () -> done(agendas.add(
                                    by(), at.id(), p.title(), p.words(), Optional.empty(), UUID.randomUUID())))));
            m.off()
                    .ifPresent(why -> on(
                            at.on().minusDays(10),
                            () -> done(meetings.callOff(by(), at.id(), why, UUID.randomUUID()))));
            m.pack()
                    .ifPresent(before -> on(
                            at.on().minusDays(before),
                            () -> done(meetings.packSent(by(), at.id(), UUID.randomUUID()))));
            m.decisions().ifPresent(all -> all.forEach(d -> decision(at, d)));
            m.tasks().ifPresent(all -> all.forEach(t -> task(at, t)));
            boolean held = m.there().isPresent() && !m.left().orElse(false);
            if (held) {
                on(at.on(), () -> held(at, m, said));
            }
        }

        private void item(Meeting at, MeetingsFile.ItemOf i, Map<UUID, Minutes.Typed> said) {
            on(at.on().minusDays(i.daysBefore()), () -> {
                UUID item = done(agendas.put(
                        i.by().map(cast::viewer).orElseGet(this::by),
                        at.id(),
                        place.apply(i.from()),
                        i.words(),
                        i.why(),
                        UUID.randomUUID()));
                i.said()
                        .ifPresent(words -> said.put(
                                item, new Minutes.Typed(words, "", i.settled().orElse(false))));
            });
        }

        private void held(Meeting at, MeetingsFile.MeetingOf m, Map<UUID, Minutes.Typed> said) {
            m.said().ifPresent(words -> said.put(at.id(), new Minutes.Typed(words, "", true)));
            List<UUID> there = m.there().orElseThrow().stream().map(place).toList();
            List<UUID> sent = m.sent().orElse(List.of()).stream().map(place).toList();
            Map<UUID, Attendance.How> how = new HashMap<>();
            partnerships.design(by(), at.partnership()).orElseThrow().places().stream()
                    .filter(p -> p.filledOn(at.on()))
                    .map(Place::id)
                    .forEach(p -> how.put(
                            p,
                            there.contains(p)
                                    ? Attendance.How.THERE
                                    : sent.contains(p) ? Attendance.How.SENT_SOMEONE : Attendance.How.AWAY));
            done(minutes.keep(by(), at.id(), how, said, UUID.randomUUID()));
            done(minutes.finish(by(), at.id(), UUID.randomUUID()));
        }

        private void decision(Meeting at, MeetingsFile.DecisionOf d) {
            UUID[] id = new UUID[1];
            on(
                    at.on().minusDays(d.asked().orElse(45)),
                    () -> id[0] = done(decisions.ask(by(), at.id(), d.question(), d.options(), UUID.randomUUID())));
            d.views()
                    .forEach(v -> on(
                            at.on().minusDays(d.asked().orElse(45) - 4L),
                            () -> done(decisions.say(
                                    v.by().map(cast::viewer).orElseGet(this::by),
                                    id[0],
                                    place.apply(v.from()),
                                    v.words(),
                                    UUID.randomUUID()))));
            d.chosen()
                    .ifPresent(chosen -> on(at.on(), () -> {
                        Decision asked = decisions.decision(by(), id[0]).orElseThrow();
                        done(decisions.take(
                                by(),
                                id[0],
                                at.id(),
                                asked.options().get(chosen - 1).id(),
                                d.reasons().orElseThrow(),
                                d.expected().orElseThrow(),
                                at.on().plusMonths(d.back().orElseThrow()),
                                d.changedBy().stream()
                                        .flatMap(List::stream)
                                        .map(place)
                                        .collect(Collectors.toSet()),
                                UUID.randomUUID()));
                    }));
            d.looked()
                    .ifPresent(l -> on(
                            at.on().plusMonths(l.after()),
                            () -> done(decisions.lookBack(
                                    by(),
                                    id[0],
                                    new Decision.Looked(LocalDate.now(today), l.asExpected(), l.found(), l.next()),
                                    UUID.randomUUID()))));
        }

        private void task(Meeting at, MeetingsFile.TaskOf t) {
            UUID[] id = new UUID[1];
            LocalDate due = at.on().plusDays(t.due());
            on(
                    at.on(),
                    () -> id[0] = done(promises.promise(
                            by(), at.id(), t.words(), place.apply(t.owner()), due, UUID.randomUUID())));
            for (int late : new int[] {1, 14, 28}) {
                if (t.done().map(after -> after > t.due() + late).orElse(true)) {
                    on(due.plusDays(late), () -> chase());
                }
            }
            t.done()
                    .ifPresent(after -> on(
                            at.on().plusDays(after),
                            () -> done(promises.done(by(), id[0], t.cameOf().orElseThrow(), UUID.randomUUID()))));
        }
    }

    private void chase() {
        Viewer service = Viewer.service(Purpose.CHASING, LocalDate.now(today));
        acting.doAs(service, () -> {
            Optional<UUID> reached = Optional.empty();
            while (chasing.step(new UUID(0, 0), reached) instanceof JobKind.More more) {
                reached = Optional.of(more.reached());
            }
        });
    }

    static UUID done(Answer<UUID> answer) {
        return switch (answer) {
            case Answer.Done<UUID>(UUID what) -> what;
            case Answer.Refused<UUID>(var why) ->
                throw new IllegalStateException("The made-up partnership breaks a rule: " + why);
            case Answer.NotThere<UUID>() ->
                throw new IllegalStateException("The made-up partnership's actor may not do this");
        };
    }
}
