package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Action;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.consults.Consults;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Chase;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Viewer;

/** Gathers what waits between meetings from what the other packages hold (requirement 86). */
@Component
class WaitingGathered {
    private final Promises promises;
    private final Decisions decisions;
    private final Meetings meetings;
    private final Groups groups;
    private final Concerns concerns;
    private final Consults consults;
    private final Improvements improvements;
    private final HandoverStore handovers;
    private final DeskStore store;

    WaitingGathered(
            Promises promises,
            Decisions decisions,
            Meetings meetings,
            Groups groups,
            Concerns concerns,
            Consults consults,
            Improvements improvements,
            HandoverStore handovers,
            DeskStore store) {
        this.promises = promises;
        this.decisions = decisions;
        this.meetings = meetings;
        this.groups = groups;
        this.concerns = concerns;
        this.consults = consults;
        this.improvements = improvements;
        this.handovers = handovers;
        this.store = store;
    }

    /** The newest version that each group published. */
    static List<Protocol> products(List<Whole> groups) {
        return groups.stream()
                .flatMap(w -> w.protocols().stream().max(Comparator.comparing(Protocol::number)).stream())
                .toList();
    }

    /** By kind, and within one kind the longest waiting first. */
    List<Waiting> waiting(Viewer viewer, Design design) {
        UUID partnership = design.partnership().id();
        LocalDate today = viewer.today();
        List<Promises.Owed> owed = promises.owed(viewer, partnership);
        List<Whole> all = groups.of(viewer, partnership);
        List<Action> actions = improvements.of(viewer, partnership).actions();
        List<Waiting> waiting = new ArrayList<>();
        concerns.of(viewer, partnership).forEach(c -> concern(c, today).ifPresent(waiting::add));
        consults.of(viewer, partnership).forEach(c -> consult(viewer, design, c).ifPresent(waiting::add));
        meetings.of(viewer, partnership).forEach(m -> meeting(m, today).ifPresent(waiting::add));
        owed.stream()
                .filter(o -> o.lateOn(today) && o.owner().filledOn(today))
                .forEach(o -> waiting.add(of(
                        o.kind() == Chase.Kind.TASK ? Waiting.Kind.PROMISE : Waiting.Kind.CHECK,
                        o.topic(),
                        o.words(),
                        o.owner().id(),
                        o.dueOn())));
        decisions.of(viewer, partnership).stream()
                .filter(d -> d.lookBackDueOn(today))
                .forEach(d -> waiting.add(of(
                        Waiting.Kind.LOOK_BACK,
                        d.id(),
                        d.question(),
                        d.taken().orElseThrow().lookBackOn())));
        design.measures().stream()
                .filter(m -> m.overdueOn(today) && filled(design, m.owner(), today))
                .forEach(m -> waiting.add(of(Waiting.Kind.MEASURE, m.id(), m.name(), m.owner(), m.reviewOn())));
        products(all).stream()
                .filter(p -> p.lookDueOn(today) && filled(design, p.owner(), today))
                .forEach(p -> waiting.add(of(Waiting.Kind.PRODUCT, p.id(), p.title(), p.owner(), p.nextLook())));
        all.stream()
                .filter(w -> w.stalledOn(today))
                .forEach(w -> waiting.add(of(
                        Waiting.Kind.STALLED,
                        w.group().id(),
                        w.group().name(),
                        w.lastWritten().orElseThrow())));
        all.stream()
                .filter(w -> w.lookDueOn(today))
                .forEach(w -> waiting.add(of(
                        Waiting.Kind.GROUP_LOOK,
                        w.group().id(),
                        w.group().name(),
                        w.unfinishedUntil().orElseThrow())));
        withoutOwner(design, owed, actions, products(all), today).forEach(waiting::add);
        handovers.of(partnership).stream()
                .filter(h -> h.heard().isEmpty() && filled(design, h.to(), today))
                .collect(Collectors.groupingBy(HandedOver::going))
                .forEach((going, things) -> waiting.add(notTakenOn(going, things)));
        seats(design, today).forEach(waiting::add);
        missed(design, today).forEach(waiting::add);
        waiting.sort(Comparator.comparing(Waiting::kind).thenComparing(Waiting::since));
        List<AskedAfter> asked = store.asked(partnership);
        return waiting.stream().map(w -> w.asked(asked)).toList();
    }

    private static Optional<Waiting> concern(Concern c, LocalDate today) {
        boolean waits = c.answeredOn().isEmpty() && c.daysUnanswered(today) >= Desk.CONCERN_FROM_DAYS;
        return waits
                ? Optional.of(new Waiting(
                        Waiting.Kind.CONCERN,
                        c.id(),
                        c.topic().words(),
                        Optional.of(c.to()),
                        c.raisedOn(),
                        Optional.of(c),
                        List.of()))
                : Optional.empty();
    }

    /** A reply from the day it is owed; a question while it is open and a seat that was asked has not answered. */
    private Optional<Waiting> consult(Viewer viewer, Design design, Consult c) {
        return switch (c.stageOn(viewer.today())) {
            case REPLIED -> Optional.empty();
            case REPLY_OWED, REPLY_LATE ->
                Optional.of(of(Waiting.Kind.REPLY, c.id(), c.question(), c.askedBy(), c.replyBy()));
            case OPEN ->
                consults.open(viewer, c.id())
                        .map(w -> titles(design, w.silent()))
                        .filter(silent -> !silent.isEmpty())
                        .map(silent -> of(
                                Waiting.Kind.QUESTION,
                                c.id(),
                                DeskWords.QUESTION_SILENT.say(c.question(), silent),
                                c.endsOn()));
        };
    }

    private static String titles(Design design, List<UUID> places) {
        return places.stream()
                .flatMap(p -> design.place(p).stream())
                .map(Place::title)
                .collect(Collectors.joining("; "));
    }

    private static Optional<Waiting> meeting(Meeting m, LocalDate today) {
        if (m.minutesMissingOn(today)) {
            return Optional.of(of(Waiting.Kind.MINUTES, m.id(), m.name(), m.on()));
        }
        boolean packDue = m.isOpen()
                && m.packOn().isEmpty()
                && !m.on().isBefore(today)
                && !m.packDue().isAfter(today.plusDays(Desk.PACK_DAYS_BEFORE));
        return packDue ? Optional.of(of(Waiting.Kind.PACK, m.id(), m.name(), m.packDue())) : Optional.empty();
    }

    private static Waiting notTakenOn(HandedOver.Going going, List<HandedOver> all) {
        String words = all.stream().map(HandedOver::words).collect(Collectors.joining("; "));
        return of(Waiting.Kind.HANDED_OVER, all.getFirst().id(), words, going.to(), going.on());
    }

    private static boolean filled(Design design, UUID place, LocalDate today) {
        return design.place(place).map(p -> p.filledOn(today)).orElse(false);
    }

    /** What still asks for work and is owned by a seat that nobody holds. */
    private static Stream<Waiting> withoutOwner(
            Design design, List<Promises.Owed> owed, List<Action> actions, List<Protocol> products, LocalDate today) {
        return Stream.of(
                        design.measures().stream().map(m -> orphan(m.id(), m.name(), m.owner(), design)),
                        actions.stream()
                                .filter(a -> !a.stillToCome().isEmpty())
                                .map(a -> orphan(a.id(), a.words(), a.owner(), design)),
                        owed.stream()
                                .filter(o -> o.kind() == Chase.Kind.TASK)
                                .map(o -> orphan(o.topic(), o.words(), o.owner().id(), design)),
                        products.stream().map(p -> orphan(p.id(), p.title(), p.owner(), design)))
                .flatMap(s -> s)
                .filter(w -> !filled(design, w.place().orElseThrow(), today));
    }

    private static Waiting orphan(UUID topic, String words, UUID owner, Design design) {
        Place seat = design.place(owner).orElseThrow();
        LocalDate since = seat.holder().isPresent() ? seat.until() : seat.from();
        return of(Waiting.Kind.WITHOUT_OWNER, topic, words, owner, since);
    }

    private static Stream<Waiting> seats(Design design, LocalDate today) {
        return design.places().stream().filter(p -> p.heldOn(today)).flatMap(p -> {
            if (p.holder().isEmpty()) {
                return Stream.of(of(Waiting.Kind.SEAT_EMPTY, p.id(), p.title(), p.id(), p.from()));
            }
            boolean ends = !p.until().isAfter(today.plusDays(Desk.TERM_ENDS_WITHIN_DAYS))
                    && design.places().stream().noneMatch(next -> follows(p, next));
            return ends ? Stream.of(of(Waiting.Kind.TERM_ENDS, p.id(), p.title(), p.id(), p.until())) : Stream.empty();
        });
    }

    /** Somebody of the same side comes when this seat ends. */
    private static boolean follows(Place p, Place next) {
        return next.side() == p.side()
                && next.holder().isPresent()
                && next.from().isAfter(p.from())
                && !next.from().isAfter(p.until().plusDays(1))
                && next.until().isAfter(p.until());
    }

    /** Seats that were away from the last meetings, one after the other. */
    private Stream<Waiting> missed(Design design, LocalDate today) {
        var bySeat = store.attended(design.partnership().id(), today.minusDays(Desk.MISSED_WITHIN_DAYS)).stream()
                .collect(Collectors.groupingBy(DeskStore.Seen::place));
        return design.places().stream().filter(p -> p.filledOn(today)).flatMap(p -> {
            List<DeskStore.Seen> away = bySeat.getOrDefault(p.id(), List.of()).stream()
                    .takeWhile(s -> !s.how().spoke())
                    .toList();
            return away.size() >= Desk.MISSED_MEETINGS
                    ? Stream.of(of(
                            Waiting.Kind.MISSED,
                            p.id(),
                            p.title(),
                            p.id(),
                            away.getLast().on()))
                    : Stream.empty();
        });
    }

    private static Waiting of(Waiting.Kind kind, UUID topic, String words, UUID place, LocalDate since) {
        return new Waiting(kind, topic, words, Optional.of(place), since, Optional.empty(), List.of());
    }

    private static Waiting of(Waiting.Kind kind, UUID topic, String words, LocalDate since) {
        return new Waiting(kind, topic, words, Optional.empty(), since, Optional.empty(), List.of());
    }
}
