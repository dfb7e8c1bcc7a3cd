package org.throughline.partnership.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What is written for the register itself: interests by the seats, hopes and findings by whoever leads or facilitates. */
@Service
public class Declaring {
    /** A partnership has at most so many interests and hopes. */
    static final int MOST_INTERESTS = 1_000;

    static final int MOST_EFFECTS = 100;

    private final RegisterStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Declaring(RegisterStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    public List<Interest> interests(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.interests(partnership));
    }

    public List<Effect> effects(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.effects(partnership));
    }

    /** A seat declares an interest, or that there is none: by its holder, or told to whoever leads or facilitates. */
    public Answer<UUID> declare(
            Viewer viewer, UUID partnership, UUID place, Optional<Interest.Declared> declared, UUID key) {
        return once.answer(viewer, key, RegisterWords::valueOf, () -> {
            boolean own = partnerships.held(viewer, partnership).contains(place);
            boolean known = partnerships
                    .design(viewer, partnership)
                    .flatMap(d -> d.place(place))
                    .isPresent();
            if (!known || !own && !partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            List<Interest> all = store.interests(partnership);
            if (all.size() >= MOST_INTERESTS) {
                return new Answer.Refused<>(RegisterWords.WHY_TOO_MANY);
            }
            if (declared.isEmpty()
                    && all.stream()
                            .anyMatch(i -> i.place().equals(place)
                                    && i.declared().isEmpty()
                                    && i.declaredOn().equals(viewer.today()))) {
                return new Answer.Refused<>(RegisterWords.WHY_ALREADY_SAID);
            }
            store.declare(new Interest(
                    UUID.randomUUID(), partnership, place, !own, viewer.today(), declared, Optional.empty()));
            return new Answer.Done<>(partnership);
        });
    }

    /** An interest is over: said by its seat, or by whoever leads or facilitates. */
    public Answer<UUID> end(Viewer viewer, UUID partnership, UUID interest, UUID key) {
        return once.answer(
                viewer,
                key,
                RegisterWords::valueOf,
                () -> store.end(partnership, interest, viewer.today())
                        ? new Answer.Done<>(partnership)
                        : new Answer.NotThere<>());
    }

    public Answer<UUID> hope(Viewer viewer, Effect effect, UUID key) {
        return once.answer(viewer, key, RegisterWords::valueOf, () -> {
            if (!partnerships.mayWork(viewer, effect.partnership())) {
                return new Answer.NotThere<>();
            }
            if (store.effects(effect.partnership()).size() >= MOST_EFFECTS) {
                return new Answer.Refused<>(RegisterWords.WHY_TOO_MANY);
            }
            store.hope(effect);
            return new Answer.Done<>(effect.id());
        });
    }

    /** What was found; earlier findings stay beside it. */
    public Answer<UUID> find(Viewer viewer, UUID partnership, UUID effect, Effect.Finding finding, UUID key) {
        return once.answer(
                viewer,
                key,
                RegisterWords::valueOf,
                () -> store.effects(partnership).stream()
                        .filter(e -> e.id().equals(effect) && partnerships.mayWork(viewer, partnership))
                        .findFirst()
                        .<Answer<UUID>>map(e -> {
                            store.find(e, finding);
                            return new Answer.Done<>(effect);
                        })
                        .orElseGet(Answer.NotThere::new));
    }
}
