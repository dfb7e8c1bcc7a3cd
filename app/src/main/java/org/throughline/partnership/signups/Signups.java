package org.throughline.partnership.signups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to who stands by the goals (requirement 31). Everybody may read it; a seat speaks for itself. */
@Service
public class Signups {
    private final SignupStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Signups(SignupStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** What each seat said last. */
    public List<Signup> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.latest(partnership));
    }

    /** Whether what a seat said was said of the goals as they stand. */
    public static boolean isOfThese(Signup said, Design design) {
        return said.hash().equals(GoalsAsRead.hash(design));
    }

    /** What the goals are called by, so that whoever says something says it of what they read. */
    public static String hash(Design design) {
        return GoalsAsRead.hash(design);
    }

    /** The seats for which this viewer may say it: their own, and for whoever works here those with which nobody signs in. */
    public List<Place> speakingFor(Viewer viewer, Design design) {
        return partnerships.speakingFor(viewer, design);
    }

    /**
     * A seat says that it stands by the goals, or why it does not; what it said before stays underneath.
     *
     * @param read what {@link #hash} gave for the goals that were shown
     */
    public Answer<UUID> say(
            Viewer viewer, UUID partnership, UUID place, String read, Optional<String> whyNot, UUID key) {
        return once.answer(viewer, key, SignupWords::valueOf, () -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            Optional<Place> from = design.flatMap(d -> speakingFor(viewer, d).stream()
                    .filter(p -> p.id().equals(place))
                    .findFirst());
            if (design.isEmpty() || from.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!read.equals(GoalsAsRead.hash(design.get()))) {
                return new Answer.Refused<>(SignupWords.WHY_CHANGED);
            }
            if (!whyNot.map(IdentifyingWords::mayBePublic).orElse(true)) {
                return new Answer.Refused<>(SignupWords.WHY_LEADS_TO_SOMEBODY);
            }
            UUID id = UUID.randomUUID();
            boolean conveyed = !partnerships.held(viewer, partnership).contains(place);
            store.add(
                    id,
                    partnership,
                    new Signup(place, conveyed, design.get().partnership().version(), read, whyNot, viewer.today()));
            return new Answer.Done<>(id);
        });
    }
}
