package org.throughline.partnership.dilemmas;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.regions.Regions;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to dilemmas. Whoever is not in a circle gets nothing, whoever leads or facilitates too; whoever is leaves a line each
 * time they open one, in the same transaction.
 */
@Service
public class Dilemmas {
    private final DilemmaStore store;
    private final CircleStore circles;
    private final Partnerships partnerships;
    private final Regions regions;
    private final HeardOnce once;
    private final Acting acting;
    private final Clock clock;

    Dilemmas(
            DilemmaStore store,
            CircleStore circles,
            Partnerships partnerships,
            Regions regions,
            HeardOnce once,
            Acting acting,
            Clock clock) {
        this.store = store;
        this.circles = circles;
        this.partnerships = partnerships;
        this.regions = regions;
        this.once = once;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What is told, before it is.
     *
     * @param circle seats beside the raising one
     */
    public record Draft(UUID partnership, UUID raisedBy, Set<UUID> circle, String title, String hard, String tried) {}

    /** Those of this partnership in whose circle this viewer is, the newest first. */
    public List<Dilemma> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** Those that other areas offered to this partnership, as far as this viewer reads them there. */
    public List<Dilemma.Offer> offeredTo(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> store.offeredTo(partnership).stream()
                        .filter(o -> reads(viewer, o))
                        .toList());
    }

    /** The seats from which this viewer may tell one: their own, for nobody tells another's. */
    public List<Place> mayRaiseFrom(Viewer viewer, Design design) {
        List<UUID> held = partnerships.held(viewer, design.partnership().id());
        return design.places().stream().filter(p -> held.contains(p.id())).toList();
    }

    /** Opens one, and keeps who did. */
    public Optional<Opened> open(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> {
            Optional<Dilemma> d = store.one(id);
            Optional<UUID> by = d.flatMap(x -> partnerships.held(viewer, x.partnership()).stream()
                    .filter(x.circle()::contains)
                    .findFirst());
            if (by.isEmpty()) {
                return Optional.empty();
            }
            store.opened(id, new Opening(by.get(), Optional.empty(), clock.instant()));
            return d.map(
                    x -> new Opened(x, store.offers(id), store.suggestions(id), store.openings(id), circles.of(id)));
        });
    }

    /** Opens an offer in the area that it was offered to, and keeps who did. */
    public Optional<OpenedOffer> openOffer(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> {
            Optional<Dilemma.Offer> o = store.offer(id).filter(x -> reads(viewer, x));
            o.ifPresent(x -> store.opened(
                    x.dilemma(), new Opening(readsBy(viewer, x).orElseThrow(), Optional.of(id), clock.instant())));
            return o.map(x -> new OpenedOffer(x, store.suggestionsOfOffer(id), leads(viewer, x)));
        });
    }

    private boolean reads(Viewer viewer, Dilemma.Offer o) {
        return o.withdrawnOn().isEmpty() && readsBy(viewer, o).isPresent();
    }

    /** The place by which this viewer reads an offer: one that leads or facilitates there, or one that was named. */
    private Optional<UUID> readsBy(Viewer viewer, Dilemma.Offer o) {
        List<UUID> held = partnerships.held(viewer, o.to());
        return Stream.concat(leading(viewer, o), held.stream().filter(o.readers()::contains))
                .findFirst();
    }

    private boolean leads(Viewer viewer, Dilemma.Offer o) {
        return leading(viewer, o).findAny().isPresent();
    }

    private Stream<UUID> leading(Viewer viewer, Dilemma.Offer o) {
        List<UUID> held = partnerships.held(viewer, o.to());
        return partnerships.design(viewer, o.to()).stream()
                .flatMap(d -> d.places().stream())
                .filter(p -> held.contains(p.id()) && p.duty().runsIt())
                .map(Place::id);
    }

    /**
     * Tells one to a circle.
     *
     * @param looked every sign that was found in the words was looked at
     */
    public Answer<UUID> raise(Viewer viewer, Draft d, boolean looked, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Design> design = partnerships.design(viewer, d.partnership());
            List<UUID> places = design.stream()
                    .flatMap(x -> x.places().stream())
                    .filter(p -> p.filledOn(viewer.today()))
                    .map(Place::id)
                    .toList();
            List<UUID> circle = Stream.concat(Stream.of(d.raisedBy()), d.circle().stream())
                    .distinct()
                    .toList();
            boolean own = partnerships.held(viewer, d.partnership()).contains(d.raisedBy());
            if (!own || !places.containsAll(circle)) {
                return new Answer.NotThere<>();
            }
            if (circle.size() < 2) {
                return new Answer.Refused<>(DilemmaWords.WHY_NOBODY);
            }
            if (circle.size() > Dilemma.MOST_IN_A_CIRCLE) {
                return new Answer.Refused<>(DilemmaWords.WHY_TOO_MANY);
            }
            return LookAtWords.first(looked, new String[] {d.title(), d.hard(), d.tried()}, () -> {
                Dilemma told = new Dilemma(
                        UUID.randomUUID(),
                        d.partnership(),
                        d.raisedBy(),
                        circle,
                        d.title(),
                        d.hard(),
                        d.tried(),
                        viewer.today(),
                        true,
                        Optional.empty());
                store.add(told);
                return new Answer.Done<>(told.id());
            });
        });
    }

    /** Offers one, in words that name nobody, to the circle of another area of the region. */
    public Answer<UUID> offer(Viewer viewer, UUID dilemma, UUID to, String words, boolean looked, UUID key) {
        return inCircle(viewer, dilemma, key, d -> {
            if (regions.neighbours(viewer, d.partnership()).stream().noneMatch(n -> n.id().equals(to))) {
                return new Answer.NotThere<>();
            }
            if (d.ended().isPresent()) {
                return new Answer.Refused<>(DilemmaWords.WHY_ENDED);
            }
            if (store.offers(dilemma).stream().anyMatch(o -> o.to().equals(to))) {
                return new Answer.Refused<>(DilemmaWords.WHY_OFFERED);
            }
            if (partnerships.design(viewer, d.partnership()).stream()
                    .anyMatch(home -> LookAtWords.namesHome(home, words))) {
                return new Answer.Refused<>(DilemmaWords.WHY_NAMES_HOME);
            }
            return LookAtWords.first(looked, new String[] {words}, () -> {
                Dilemma.Offer o = new Dilemma.Offer(
                        UUID.randomUUID(), dilemma, to, words, viewer.today(), Optional.empty(), List.of());
                store.add(o);
                return new Answer.Done<>(o.id());
            });
        });
    }

    /** Takes an offer back: there it is gone, with what was suggested under it; here the suggestions stay. */
    public Answer<UUID> withdraw(Viewer viewer, UUID dilemma, UUID offer, UUID key) {
        return inCircle(
                viewer,
                dilemma,
                key,
                d -> store.offers(dilemma).stream().anyMatch(o -> o.id().equals(offer))
                                && store.withdraw(offer, viewer.today())
                        ? new Answer.Done<>(dilemma)
                        : new Answer.NotThere<>());
    }

    /** Whoever leads or facilitates in the other area lets seats there read the offer. */
    public Answer<UUID> nameReaders(Viewer viewer, UUID offer, Set<UUID> places, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Dilemma.Offer> o = store.offer(offer).filter(x -> reads(viewer, x) && leads(viewer, x));
            List<UUID> there = o.flatMap(x -> partnerships.design(viewer, x.to())).stream()
                    .flatMap(d -> d.places().stream())
                    .filter(p -> p.filledOn(viewer.today()))
                    .map(Place::id)
                    .toList();
            return o.isPresent() && there.containsAll(places) && store.nameReaders(offer, List.copyOf(places))
                    ? new Answer.Done<>(offer)
                    : new Answer.NotThere<>();
        });
    }

    /** Somebody of the circle suggests something. */
    public Answer<UUID> suggest(Viewer viewer, UUID dilemma, String words, boolean named, boolean looked, UUID key) {
        return inCircle(
                viewer,
                dilemma,
                key,
                d -> suggested(
                        viewer,
                        dilemma,
                        Optional.empty(),
                        named
                                ? partnerships.held(viewer, d.partnership()).stream()
                                        .filter(d.circle()::contains)
                                        .findFirst()
                                : Optional.empty(),
                        words,
                        looked));
    }

    /** Somebody of another area's circle suggests something. */
    public Answer<UUID> suggestThere(Viewer viewer, UUID offer, String words, boolean named, boolean looked, UUID key) {
        return heard(
                viewer,
                key,
                () -> store.offer(offer)
                        .filter(o -> reads(viewer, o))
                        .map(o -> suggested(
                                viewer,
                                o.dilemma(),
                                Optional.of(offer),
                                named ? readsBy(viewer, o) : Optional.empty(),
                                words,
                                looked))
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> suggested(
            Viewer viewer, UUID dilemma, Optional<UUID> offer, Optional<UUID> place, String words, boolean looked) {
        return LookAtWords.first(looked, new String[] {words}, () -> {
            Dilemma.Suggestion s =
                    new Dilemma.Suggestion(UUID.randomUUID(), offer, place, words, viewer.today(), Optional.empty());
            store.suggest(dilemma, s);
            return new Answer.Done<>(s.id());
        });
    }

    /** A suggestion was tried; whoever made it reads what came of it. */
    public Answer<UUID> tried(Viewer viewer, UUID dilemma, UUID suggestion, String cameOf, boolean looked, UUID key) {
        return inCircle(
                viewer,
                dilemma,
                key,
                d -> LookAtWords.first(looked, new String[] {cameOf}, () -> {
                    boolean kept = store.tried(dilemma, suggestion, new Dilemma.Tried(viewer.today(), cameOf));
                    return kept ? new Answer.Done<>(suggestion) : new Answer.Refused<>(DilemmaWords.WHY_NOT_NOW);
                }));
    }

    /** It is over: solved, partly, or it goes on and is honestly left. */
    public Answer<UUID> end(Viewer viewer, UUID dilemma, Dilemma.How how, String cameOf, boolean looked, UUID key) {
        return inCircle(
                viewer,
                dilemma,
                key,
                d -> LookAtWords.first(looked, new String[] {cameOf}, () -> {
                    boolean ended = store.end(dilemma, new Dilemma.Ended(viewer.today(), how, cameOf));
                    return ended ? new Answer.Done<>(dilemma) : new Answer.Refused<>(DilemmaWords.WHY_NOT_NOW);
                }));
    }

    private Answer<UUID> inCircle(Viewer viewer, UUID dilemma, UUID key, Function<Dilemma, Answer<UUID>> change) {
        return heard(viewer, key, () -> store.one(dilemma).map(change).orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, DilemmaWords::valueOf, work);
    }
}
