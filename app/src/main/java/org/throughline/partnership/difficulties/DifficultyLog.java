package org.throughline.partnership.difficulties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to the log of difficulties. Everybody reads it; seats write in it (requirement 88). */
@Service
public class DifficultyLog {
    /** A partnership has at most so many that are not closed. */
    static final int MOST_OPEN = 100;

    private final DifficultyStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    DifficultyLog(DifficultyStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** All of a partnership, the newest first. */
    public List<Difficulty> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** What seats of this viewer have not answered yet, in every partnership, the oldest first. */
    public List<Difficulty> waitingFor(Viewer viewer) {
        return acting.as(viewer, store::waitingMine);
    }

    /** The seats that can answer for one today. */
    public static List<Place> owners(Viewer viewer, Design design) {
        return design.places().stream().filter(p -> p.filledOn(viewer.today())).toList();
    }

    /** This viewer may answer it today. */
    public boolean mayAnswer(Viewer viewer, Design design, Difficulty d) {
        return d.state() == Difficulty.State.OPEN && speaks(viewer, design, d.owner());
    }

    /** This viewer may close it today: for the seat that answers for it, or for the one that said it. */
    public boolean mayClose(Viewer viewer, Design design, Difficulty d) {
        return d.state() != Difficulty.State.CLOSED
                && (speaks(viewer, design, d.owner()) || speaks(viewer, design, d.saidBy()));
    }

    private boolean speaks(Viewer viewer, Design design, UUID place) {
        return partnerships.speakingFor(viewer, design).stream().anyMatch(p -> p.id().equals(place));
    }

    /**
     * Says one openly, from a seat that this viewer holds or writes down for.
     *
     * @param looked every sign that was found in the words was looked at
     */
    public Answer<UUID> say(
            Viewer viewer, UUID partnership, UUID from, UUID owner, String words, boolean looked, UUID key) {
        return once.answer(viewer, key, DifficultyWords::valueOf, () -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            boolean both = design.filter(d -> speaks(viewer, d, from)
                            && owners(viewer, d).stream().anyMatch(p -> p.id().equals(owner)))
                    .isPresent();
            if (!both) {
                return new Answer.NotThere<>();
            }
            Optional<DifficultyWords> why = whyNot(words, looked);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            long open = store.of(partnership).stream()
                    .filter(d -> d.state() != Difficulty.State.CLOSED)
                    .count();
            if (open >= MOST_OPEN) {
                return new Answer.Refused<>(DifficultyWords.WHY_TOO_MANY);
            }
            Difficulty said = new Difficulty(
                    UUID.randomUUID(),
                    partnership,
                    from,
                    conveyed(viewer, partnership, from),
                    owner,
                    words,
                    viewer.today(),
                    Optional.empty(),
                    Optional.empty());
            store.add(said);
            return new Answer.Done<>(said.id());
        });
    }

    /** Its owner answers, once. */
    public Answer<UUID> answer(
            Viewer viewer, UUID partnership, UUID difficulty, String words, boolean looked, UUID key) {
        return responding(
                viewer,
                partnership,
                difficulty,
                key,
                words,
                looked,
                (design, d) -> speaks(viewer, design, d.owner()),
                d -> store.answer(
                        d.id(), new Difficulty.Said(words, viewer.today(), conveyed(viewer, partnership, d.owner()))));
    }

    /** Closes it with what became of it; nothing is an answer too. */
    public Answer<UUID> close(
            Viewer viewer, UUID partnership, UUID difficulty, String words, boolean looked, UUID key) {
        return responding(
                viewer,
                partnership,
                difficulty,
                key,
                words,
                looked,
                (design, d) -> speaks(viewer, design, d.owner()) || speaks(viewer, design, d.saidBy()),
                d -> store.close(
                        d.id(),
                        new Difficulty.Said(
                                words,
                                viewer.today(),
                                conveyed(viewer, partnership, d.owner())
                                        && conveyed(viewer, partnership, d.saidBy()))));
    }

    private Answer<UUID> responding(
            Viewer viewer,
            UUID partnership,
            UUID difficulty,
            UUID key,
            String words,
            boolean looked,
            BiPredicate<Design, Difficulty> may,
            Predicate<Difficulty> kept) {
        return once.answer(viewer, key, DifficultyWords::valueOf, () -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            Optional<Difficulty> d = store.of(partnership).stream()
                    .filter(x -> x.id().equals(difficulty))
                    .filter(x -> design.filter(some -> may.test(some, x)).isPresent())
                    .findFirst();
            if (d.isEmpty()) {
                return new Answer.NotThere<>();
            }
            Optional<DifficultyWords> why = whyNot(words, looked);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            return kept.test(d.get())
                    ? new Answer.Done<>(difficulty)
                    : new Answer.Refused<>(DifficultyWords.WHY_SAID_BEFORE);
        });
    }

    private boolean conveyed(Viewer viewer, UUID partnership, UUID place) {
        return !partnerships.held(viewer, partnership).contains(place);
    }

    /** What everybody reads leads to nobody, and what a program found in it was looked at. */
    private static Optional<DifficultyWords> whyNot(String words, boolean looked) {
        if (!IdentifyingWords.mayBePublic(words)) {
            return Optional.of(DifficultyWords.WHY_LEADS_TO_SOMEBODY);
        }
        return looked || IdentifyingWords.in(words).isEmpty()
                ? Optional.empty()
                : Optional.of(DifficultyWords.WHY_LOOK_FIRST);
    }
}
