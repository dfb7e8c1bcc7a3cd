package org.throughline.partnership.lending;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.LendingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to shared things. Everybody reads what there is; people of organisations offer, book and say what came of it. */
@Service
public class Lending {
    /** A partnership shares at most so many things. */
    static final int MOST_THINGS = 200;
    /** One seat has at most so many bookings and waits to come. */
    static final int MOST_BOOKINGS = 40;
    /** Nothing is booked further ahead than this. */
    static final int FURTHEST_DAYS = 365;
    /** Bookings that ended longer ago than this are not shown. */
    static final int SHOWN_FOR_DAYS = 730;

    private static final Set<Purpose> ORGANISATIONS = EnumSet.of(
            Purpose.PARTNERSHIP,
            Purpose.FAMILY_VOICE,
            Purpose.SEN_SUPPORT,
            Purpose.HEALTH_CARE,
            Purpose.SOCIAL_CARE,
            Purpose.STATUTORY);

    private final LendingStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Lending(LendingStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** Acts for an organisation, and so may offer and book. */
    public static boolean mayTakePart(Viewer viewer) {
        return ORGANISATIONS.contains(viewer.purpose());
    }

    public List<SharedThing> things(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.things(partnership));
    }

    public Optional<SharedThing> thing(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.thing(id));
    }

    /** Bookings of two years and those to come; for whom and for what only where this viewer has to do with them. */
    public List<Booking> bookings(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer, () -> store.bookings(partnership, viewer.today().minusDays(SHOWN_FOR_DAYS)));
    }

    /** How one thing was used, over two years. */
    public static History history(List<Booking> ofTheThing, LocalDate today) {
        return History.of(ofTheThing, today);
    }

    public Optional<Booking> booking(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.booking(id));
    }

    /** Offers it, or sees to it for the partnership. */
    public boolean seesTo(Viewer viewer, SharedThing t) {
        return (mayTakePart(viewer) && t.seat().equals(viewer.seat())) || partnerships.mayWork(viewer, t.partnership());
    }

    public static boolean booked(Viewer viewer, Booking b) {
        return mayTakePart(viewer) && b.seat().equals(viewer.seat());
    }

    public Answer<UUID> offer(Viewer viewer, SharedThing thing, UUID key) {
        return heard(viewer, key, () -> {
            if (!mayTakePart(viewer)
                    || partnerships.design(viewer, thing.partnership()).isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (store.things(thing.partnership()).stream()
                            .filter(SharedThing::isOffered)
                            .count()
                    >= MOST_THINGS) {
                return new Answer.Refused<>(LendingWords.WHY_TOO_MANY_THINGS);
            }
            store.add(thing);
            return new Answer.Done<>(thing.id());
        });
    }

    /** It is shared no more. What is booked stays booked. */
    public Answer<UUID> withdraw(Viewer viewer, UUID thing, UUID key) {
        return heard(viewer, key, () -> {
            Optional<SharedThing> t = store.thing(thing).filter(x -> seesTo(viewer, x));
            return t.isPresent() && store.withdraw(thing, viewer.today())
                    ? new Answer.Done<>(thing)
                    : new Answer.NotThere<>();
        });
    }

    /**
     * What somebody asks for.
     *
     * @param until not part of it
     * @param orWait if somebody has it then, be put in line
     * @param looked they have looked at what could tell of a child, and say that it does not
     */
    public record Wish(
            LocalDateTime from, LocalDateTime until, String forWhom, String purpose, boolean orWait, boolean looked) {}

    /** Books it, or waits in line for it. Two never have it at the same time, whoever is quicker. */
    public Answer<UUID> book(Viewer viewer, UUID thing, Wish wish, UUID key) {
        return heard(viewer, key, () -> {
            Optional<SharedThing> there = store.thing(thing).filter(SharedThing::isOffered);
            if (there.isEmpty() || !mayTakePart(viewer)) {
                return new Answer.NotThere<>();
            }
            Optional<LendingWords> why = whyNot(viewer, there.get(), wish);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            store.alone(thing);
            Booking wanted = booking(viewer, there.get(), wish, Booking.State.BOOKED);
            if (store.add(wanted)) {
                return new Answer.Done<>(wanted.id());
            }
            if (!wish.orWait()) {
                return new Answer.Refused<>(LendingWords.WHY_TAKEN);
            }
            Booking waiting = booking(viewer, there.get(), wish, Booking.State.WAITING);
            store.add(waiting);
            return new Answer.Done<>(waiting.id());
        });
    }

    private Optional<LendingWords> whyNot(Viewer viewer, SharedThing t, Wish wish) {
        LocalDate first = wish.from().toLocalDate();
        if (first.isBefore(viewer.today())) {
            return Optional.of(LendingWords.WHY_PAST);
        }
        if (!wish.until().isAfter(wish.from())) {
            return Optional.of(LendingWords.WHY_ENDS_BEFORE);
        }
        if (wish.until().isAfter(wish.from().plusDays(t.mostDays()))) {
            return Optional.of(LendingWords.WHY_TOO_LONG);
        }
        if (first.isAfter(viewer.today().plusDays(FURTHEST_DAYS))) {
            return Optional.of(LendingWords.WHY_TOO_FAR);
        }
        long own = store.bookings(t.partnership(), viewer.today()).stream()
                .filter(b -> b.seat().equals(viewer.seat()) && b.state() != Booking.State.CALLED_OFF)
                .count();
        if (own >= MOST_BOOKINGS) {
            return Optional.of(LendingWords.WHY_TOO_MANY_BOOKINGS);
        }
        return IdentifyingWords.mayBePublic(wish.forWhom())
                ? whyTellsOfAChild(wish.purpose(), wish.looked())
                : Optional.of(LendingWords.WHY_LEADS_TO_SOMEBODY);
    }

    /** Signs that lead to somebody are refused; those that may (names, ages, schools) ask for a look first. */
    private static Optional<LendingWords> whyTellsOfAChild(String words, boolean looked) {
        if (!IdentifyingWords.mayBePublic(words)) {
            return Optional.of(LendingWords.WHY_LEADS_TO_SOMEBODY);
        }
        return !looked && !IdentifyingWords.in(words).isEmpty()
                ? Optional.of(LendingWords.WHY_LOOK_FIRST)
                : Optional.empty();
    }

    private static Booking booking(Viewer viewer, SharedThing t, Wish wish, Booking.State state) {
        return new Booking(
                UUID.randomUUID(),
                t.id(),
                t.partnership(),
                viewer.seat(),
                wish.from(),
                wish.until(),
                state,
                viewer.today(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Booking.Words(
                        wish.forWhom(), wish.purpose(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    /** Gives up a booking, or a place in line. The first in line whose time is free then has it. */
    public Answer<UUID> callOff(Viewer viewer, UUID booking, UUID key) {
        return changing(viewer, booking, key, (b, t) -> {
            if (!booked(viewer, b) && !seesTo(viewer, t)) {
                return new Answer.NotThere<>();
            }
            store.alone(t.id());
            if (!store.callOff(booking)) {
                return new Answer.Refused<>(LendingWords.WHY_NOT_NOW);
            }
            acting.doAs(
                    Viewer.service(Purpose.CHASING, viewer.today()),
                    () -> store.inLine(t.id(), viewer.today()).forEach(store::next));
            return new Answer.Done<>(booking);
        });
    }

    /** It is with whoever booked it, in this condition. */
    public Answer<UUID> handOver(Viewer viewer, UUID booking, String condition, UUID key) {
        return seeing(
                viewer,
                booking,
                key,
                b -> b.beganBy(viewer.today()),
                () -> store.handed(booking, viewer.today(), condition));
    }

    /** It is back, in this condition. */
    public Answer<UUID> back(Viewer viewer, UUID booking, String condition, UUID key) {
        return seeing(viewer, booking, key, b -> true, () -> store.back(booking, viewer.today(), condition));
    }

    private Answer<UUID> seeing(
            Viewer viewer, UUID booking, UUID key, Function<Booking, Boolean> now, BooleanSupplier work) {
        return changing(viewer, booking, key, (b, t) -> {
            if (!seesTo(viewer, t)) {
                return new Answer.NotThere<>();
            }
            return now.apply(b) && work.getAsBoolean()
                    ? new Answer.Done<>(booking)
                    : new Answer.Refused<>(LendingWords.WHY_NOT_NOW);
        });
    }

    /**
     * Whether it was used, and what came of it; said by who booked it or written down for them, and can be said again.
     *
     * @param looked as in a {@link Wish}
     */
    public Answer<UUID> used(Viewer viewer, UUID booking, Booking.Use use, String cameOf, boolean looked, UUID key) {
        return changing(viewer, booking, key, (b, t) -> {
            if (!booked(viewer, b) && !seesTo(viewer, t)) {
                return new Answer.NotThere<>();
            }
            Optional<LendingWords> why = whyTellsOfAChild(cameOf, looked);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            return b.beganBy(viewer.today()) && store.used(booking, use, cameOf)
                    ? new Answer.Done<>(booking)
                    : new Answer.Refused<>(LendingWords.WHY_NOT_NOW);
        });
    }

    private interface Change {
        Answer<UUID> to(Booking b, SharedThing t);
    }

    private Answer<UUID> changing(Viewer viewer, UUID booking, UUID key, Change change) {
        return heard(
                viewer,
                key,
                () -> store.booking(booking)
                        .flatMap(b -> store.thing(b.thing()).map(t -> change.to(b, t)))
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, java.util.function.Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, LendingWords::valueOf, work);
    }
}
