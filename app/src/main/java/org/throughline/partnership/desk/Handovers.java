package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Member;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Chase;
import org.throughline.partnership.meetings.Promises;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to what has no owner if somebody leaves, and to handing it over. */
@Service
public class Handovers {
    private final HandoverStore store;
    private final Desk desk;
    private final Promises promises;
    private final Improvements improvements;
    private final Groups groups;
    private final Concerns concerns;
    private final Acting acting;

    Handovers(
            HandoverStore store,
            Desk desk,
            Promises promises,
            Improvements improvements,
            Groups groups,
            Concerns concerns,
            Acting acting) {
        this.store = store;
        this.desk = desk;
        this.promises = promises;
        this.improvements = improvements;
        this.groups = groups;
        this.concerns = concerns;
        this.acting = acting;
    }

    /** What was handed over in this partnership, as far as this viewer may know it; the latest first. */
    public List<HandedOver> handedOver(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** What has no owner if whoever holds this seat leaves every seat they hold; for whoever has a desk here. */
    public Optional<Leaving> ifTheyLeave(Viewer viewer, UUID partnership, UUID place) {
        return acting.as(
                viewer,
                () -> desk.at(viewer, partnership).flatMap(d -> d.place(place).map(p -> leaving(viewer, d, p))));
    }

    private Leaving leaving(Viewer viewer, Design design, Place asked) {
        UUID partnership = design.partnership().id();
        LocalDate today = viewer.today();
        List<Place> seats = Stream.concat(
                        Stream.of(asked),
                        design.places().stream()
                                .filter(p -> !p.id().equals(asked.id()) && p.filledOn(today) && samePerson(p, asked)))
                .toList();
        List<UUID> ids = seats.stream().map(Place::id).toList();
        List<Whole> all = groups.of(viewer, partnership);
        List<Leaving.Owned> owned = Stream.of(
                        design.measures().stream()
                                .map(m -> new Leaving.Owned(Leaving.Kind.MEASURE, m.id(), m.name(), m.owner())),
                        improvements.of(viewer, partnership).actions().stream()
                                .filter(a -> !a.stillToCome().isEmpty())
                                .map(a -> new Leaving.Owned(Leaving.Kind.ACTION, a.id(), a.words(), a.owner())),
                        promises.owed(viewer, partnership).stream()
                                .filter(o -> o.kind() == Chase.Kind.TASK)
                                .map(o -> new Leaving.Owned(
                                        Leaving.Kind.PROMISE,
                                        o.topic(),
                                        o.words(),
                                        o.owner().id())),
                        WaitingGathered.products(all).stream()
                                .map(p -> new Leaving.Owned(Leaving.Kind.PRODUCT, p.id(), p.title(), p.owner())),
                        all.stream()
                                .filter(w -> onlyTheyLead(w, asked, today))
                                .map(w -> new Leaving.Owned(
                                        Leaving.Kind.GROUP,
                                        w.group().id(),
                                        w.group().name(),
                                        asked.id())),
                        concerns.of(viewer, partnership).stream()
                                .filter(c -> c.answeredOn().isEmpty())
                                .map(c -> new Leaving.Owned(
                                        Leaving.Kind.CONCERN, c.id(), c.topic().words(), c.to())))
                .flatMap(s -> s)
                .filter(o -> ids.contains(o.place()))
                .toList();
        boolean theyWork = seats.stream().anyMatch(p -> p.duty().runsIt());
        boolean othersWork =
                design.places().stream().anyMatch(p -> p.duty().runsIt() && p.filledOn(today) && !ids.contains(p.id()));
        return new Leaving(seats, owned, theyWork && !othersWork);
    }

    /** Two seats of one person: they sign in with the same one, or bear the same name. */
    private static boolean samePerson(Place one, Place other) {
        boolean sameSeat = one.seat().isPresent() && one.seat().equals(other.seat());
        boolean sameName = one.holder().isPresent()
                && other.holder().isPresent()
                && one.holder()
                        .get()
                        .strip()
                        .equalsIgnoreCase(other.holder().get().strip());
        return sameSeat || sameName;
    }

    private static boolean onlyTheyLead(Whole w, Place asked, LocalDate today) {
        List<Member> leads = w.membersOn(today).stream().filter(Member::leads).toList();
        return w.group().isAtWork() && !leads.isEmpty() && leads.stream().allMatch(m -> isThem(m, asked));
    }

    private static boolean isThem(Member m, Place asked) {
        return (m.seat().isPresent() && m.seat().equals(asked.seat()))
                || asked.holder()
                        .map(name -> name.strip().equalsIgnoreCase(m.name().strip()))
                        .orElse(false);
    }

    /**
     * Hands things over to another seat.
     *
     * @param topics what goes, of what {@link #ifTheyLeave} found
     * @param toKnow what the new owner needs to know
     */
    public Answer<UUID> handOver(
            Viewer viewer, UUID partnership, UUID place, List<UUID> topics, UUID to, String toKnow, UUID key) {
        return desk.working(viewer, partnership, key, () -> {
            Optional<Leaving> leaving = ifTheyLeave(viewer, partnership, place);
            Optional<Place> taker = desk.at(viewer, partnership).flatMap(d -> d.place(to));
            if (leaving.isEmpty() || taker.isEmpty()) {
                return new Answer.NotThere<>();
            }
            List<Leaving.Owned> going = leaving.get().toHandOver().stream()
                    .filter(o -> topics.contains(o.topic()))
                    .toList();
            if (going.isEmpty()) {
                return new Answer.Refused<>(DeskWords.WHY_NOTHING_CHOSEN);
            }
            boolean theirs = leaving.get().seats().stream().anyMatch(p -> p.id().equals(to));
            if (theirs || !taker.get().filledOn(viewer.today())) {
                return new Answer.Refused<>(DeskWords.WHY_NOBODY_THERE);
            }
            going.forEach(o -> give(viewer, partnership, o, taker.get(), toKnow));
            return new Answer.Done<>(place);
        });
    }

    private void give(Viewer viewer, UUID partnership, Leaving.Owned o, Place to, String toKnow) {
        HandedOver handed = new HandedOver(
                UUID.randomUUID(),
                partnership,
                o.kind(),
                o.topic(),
                o.words(),
                o.place(),
                to.id(),
                toKnow,
                viewer.today(),
                Optional.empty());
        if (o.kind() == Leaving.Kind.GROUP) {
            groups.add(
                    viewer,
                    o.topic(),
                    to.side(),
                    to.holder().orElse(to.title()),
                    to.namedInPublic(),
                    true,
                    UUID.randomUUID());
        } else if (!store.give(handed)) {
            throw new IllegalStateException("Seat " + o.place() + " owned " + o.topic() + " a moment ago");
        }
        store.add(handed);
    }
}
