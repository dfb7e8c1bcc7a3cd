package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.ReadingAges;
import org.throughline.partnership.WorkingDays;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to concerns. What a viewer is told of one is what the database shows them. */
@Service
public class Concerns {
    /** One seat has at most so many unanswered concerns with one other seat. */
    static final int MOST_OPEN = 20;

    private final ConcernStore store;
    private final Partnerships partnerships;
    private final ReadingAges ages;
    private final HeardOnce once;
    private final Acting acting;

    Concerns(ConcernStore store, Partnerships partnerships, ReadingAges ages, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.ages = ages;
        this.once = once;
        this.acting = acting;
    }

    /** What this viewer is to a concern. */
    public record Part(boolean raisedIt, boolean itIsPutTo, boolean works) {
        /** Words may be read. */
        public boolean concerned() {
            return raisedIt || itIsPutTo || works;
        }
    }

    /** All of this partnership that this viewer may know of, the newest first. */
    public List<Concern> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** The family seats from which this viewer may raise one today. */
    public List<Place> mayRaiseFrom(Viewer viewer, Design design) {
        List<UUID> held = partnerships.held(viewer, design.partnership().id());
        return design.places().stream()
                .filter(p -> p.side().isFamily() && held.contains(p.id()))
                .toList();
    }

    /** The seats to which one can be put today. */
    public static List<Place> addressees(Design design, LocalDate today) {
        return design.places().stream()
                .filter(p -> !p.side().isFamily() && p.heldOn(today))
                .toList();
    }

    /** Opens one. Whoever holds the seat it was put to has heard of it from then on. */
    public Optional<Concern> open(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> {
            Optional<Concern> c = store.one(id);
            if (c.isPresent()
                    && c.get().heardOn().isEmpty()
                    && part(viewer, c.get()).itIsPutTo()) {
                store.heard(id, viewer.today());
                return store.one(id);
            }
            return c;
        });
    }

    public Part part(Viewer viewer, Concern c) {
        List<UUID> held = partnerships.held(viewer, c.partnership());
        return new Part(
                held.contains(c.raisedBy()), held.contains(c.to()), partnerships.mayWork(viewer, c.partnership()));
    }

    public Answer<UUID> raise(
            Viewer viewer, UUID partnership, UUID from, UUID to, Topic topic, String words, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            boolean both = design.filter(d -> mayRaiseFrom(viewer, d).stream().anyMatch(p -> p.id().equals(from))
                            && addressees(d, viewer.today()).stream().anyMatch(p -> p.id().equals(to)))
                    .isPresent();
            if (!both) {
                return new Answer.NotThere<>();
            }
            long open = store.of(partnership).stream()
                    .filter(c -> c.raisedBy().equals(from)
                            && c.to().equals(to)
                            && c.answeredOn().isEmpty())
                    .count();
            if (open >= MOST_OPEN) {
                return new Answer.Refused<>(ConcernWords.WHY_TOO_MANY);
            }
            LocalDate today = viewer.today();
            Concern c = new Concern(
                    UUID.randomUUID(),
                    partnership,
                    from,
                    to,
                    topic,
                    today,
                    WorkingDays.after(today, Days.PUBLIC).plusDays(1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            store.add(c);
            store.add(c, new Happened(Happened.Kind.RAISED, today, false, Optional.of(words)));
            return new Answer.Done<>(c.id());
        });
    }

    /** The seat it was put to acknowledges, answers or says what was done; or it is written down for that seat. */
    public Answer<UUID> reply(Viewer viewer, UUID concern, Happened.Kind kind, String words, UUID key) {
        return changing(viewer, concern, key, (c, part) -> {
            if (!part.itIsPutTo() && !part.works()) {
                return new Answer.NotThere<>();
            }
            if (!c.openToAddressee().contains(kind)) {
                return new Answer.Refused<>(ConcernWords.WHY_NOT_NOW);
            }
            if (kind == Happened.Kind.ACTED && !IdentifyingWords.mayBePublic(words)) {
                return new Answer.Refused<>(ConcernWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (part.itIsPutTo()) {
                store.heard(concern, viewer.today());
            }
            store.add(c, new Happened(kind, viewer.today(), !part.itIsPutTo(), Optional.of(words)));
            if (kind == Happened.Kind.ANSWERED || kind == Happened.Kind.ANSWERED_AGAIN) {
                store.answered(concern, viewer.today());
                ages.keep(c.partnership(), ReadingAges.Kind.ANSWER, viewer.today(), words);
            }
            return new Answer.Done<>(concern);
        });
    }

    /** Whoever raised it says why the answer is none; there are at least ten working days more for another. */
    public Answer<UUID> noAnswer(Viewer viewer, UUID concern, String why, UUID key) {
        return raiser(viewer, concern, key, c -> {
            if (!c.canBeNoAnswer()) {
                return new Answer.Refused<>(ConcernWords.WHY_NOT_NOW);
            }
            store.add(c, new Happened(Happened.Kind.NO_ANSWER, viewer.today(), false, Optional.of(why)));
            store.noAnswer(
                    concern,
                    WorkingDays.after(viewer.today(), Days.FIRST_WARNING).plusDays(1));
            return new Answer.Done<>(concern);
        });
    }

    /** Asked once, when it is answered: did it feel respectful? */
    public Answer<UUID> felt(Viewer viewer, UUID concern, Concern.Felt felt, UUID key) {
        return raiser(
                viewer,
                concern,
                key,
                c -> c.answeredOn().isPresent() && store.felt(concern, felt)
                        ? new Answer.Done<>(concern)
                        : new Answer.Refused<>(ConcernWords.WHY_NOT_NOW));
    }

    /**
     * Whoever raised it makes its words public.
     *
     * @param looked they have looked at every sign that was found and say that none leads to a child or family
     */
    public Answer<UUID> release(Viewer viewer, UUID concern, boolean looked, UUID key) {
        return raiser(viewer, concern, key, c -> {
            String words = c.step(Happened.Kind.RAISED).flatMap(Happened::words).orElse("");
            if (!IdentifyingWords.mayBePublic(words)) {
                return new Answer.Refused<>(ConcernWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (!looked) {
                return new Answer.Refused<>(ConcernWords.WHY_LOOK_FIRST);
            }
            return store.release(concern, viewer.today())
                    ? new Answer.Done<>(concern)
                    : new Answer.Refused<>(ConcernWords.WHY_NOT_NOW);
        });
    }

    private Answer<UUID> raiser(Viewer viewer, UUID concern, UUID key, Function<Concern, Answer<UUID>> change) {
        return changing(viewer, concern, key, (c, part) -> part.raisedIt() ? change.apply(c) : new Answer.NotThere<>());
    }

    private Answer<UUID> changing(
            Viewer viewer, UUID concern, UUID key, BiFunction<Concern, Part, Answer<UUID>> change) {
        return heard(
                viewer,
                key,
                () -> store.one(concern)
                        .map(c -> change.apply(c, part(viewer, c)))
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, java.util.function.Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ConcernWords::valueOf, work);
    }
}
