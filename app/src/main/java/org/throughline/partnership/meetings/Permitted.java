package org.throughline.partnership.meetings;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Viewer;

/** Who may do what about meetings: whoever leads or facilitates runs them, whoever holds a seat speaks as that seat. */
@Component
class Permitted {
    private final Partnerships partnerships;
    private final HeardOnce once;

    Permitted(Partnerships partnerships, HeardOnce once) {
        this.partnerships = partnerships;
        this.once = once;
    }

    boolean works(Viewer viewer, UUID partnership) {
        return partnerships.mayWork(viewer, partnership);
    }

    List<UUID> held(Viewer viewer, UUID partnership) {
        return partnerships.held(viewer, partnership);
    }

    /** For whoever leads or facilitates this partnership. */
    Answer<UUID> working(Viewer viewer, UUID partnership, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                MeetingWords::valueOf,
                () -> works(viewer, partnership) ? work.get() : new Answer.NotThere<>());
    }

    /**
     * For a seat: by its holder, or written down for it by whoever leads or facilitates.
     *
     * @param work is told whether it is written down for another
     */
    Answer<UUID> speaking(
            Viewer viewer, UUID partnership, UUID place, UUID key, BiFunction<UUID, Boolean, Answer<UUID>> work) {
        return once.answer(viewer, key, MeetingWords::valueOf, () -> {
            boolean own = held(viewer, partnership).contains(place);
            return own || works(viewer, partnership) ? work.apply(place, !own) : new Answer.NotThere<>();
        });
    }
}
