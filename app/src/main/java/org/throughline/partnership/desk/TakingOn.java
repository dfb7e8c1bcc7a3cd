package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to taking on what was handed over: said by its new owner, and written down only for a seat with which nobody signs in. */
@Service
public class TakingOn {
    private final HandoverStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    TakingOn(HandoverStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** How this viewer may take something on today. */
    public enum As {
        ITS_OWNER,
        /** For a seat with which nobody signs in. */
        WRITTEN_DOWN,
        NOBODY
    }

    /** Who may look: whoever holds a seat here, or leads or facilitates. */
    public Optional<Design> at(Viewer viewer, UUID partnership) {
        boolean sits = !partnerships.held(viewer, partnership).isEmpty() || partnerships.mayWork(viewer, partnership);
        return sits ? partnerships.design(viewer, partnership) : Optional.empty();
    }

    /** What was handed to a seat of this viewer; for whoever leads or facilitates, to every seat. The latest first. */
    public List<HandedOver> handedTo(Viewer viewer, UUID partnership) {
        List<UUID> held = partnerships.held(viewer, partnership);
        boolean works = partnerships.mayWork(viewer, partnership);
        return acting.as(viewer, () -> store.of(partnership)).stream()
                .filter(h -> works || held.contains(h.to()))
                .toList();
    }

    public As may(Viewer viewer, Design design, HandedOver h) {
        UUID partnership = design.partnership().id();
        if (partnerships.held(viewer, partnership).contains(h.to())) {
            return As.ITS_OWNER;
        }
        boolean signsIn = design.place(h.to()).flatMap(Place::seat).isPresent();
        return !signsIn && partnerships.mayWork(viewer, partnership) ? As.WRITTEN_DOWN : As.NOBODY;
    }

    /** Takes on this and what came with it. */
    public Answer<UUID> takeOn(Viewer viewer, UUID partnership, UUID handed, UUID key) {
        return once.answer(viewer, key, HandoverWords::valueOf, () -> {
            Optional<Design> design = at(viewer, partnership);
            List<HandedOver> all = store.of(partnership);
            Optional<HandedOver> one =
                    all.stream().filter(h -> h.id().equals(handed)).findFirst();
            As as = design.isEmpty() || one.isEmpty() ? As.NOBODY : may(viewer, design.get(), one.get());
            if (as == As.NOBODY) {
                return new Answer.NotThere<>();
            }
            if (one.orElseThrow().heard().isPresent()) {
                return new Answer.Refused<>(HandoverWords.WHY_HEARD_BEFORE);
            }
            all.stream()
                    .filter(h ->
                            h.heard().isEmpty() && h.going().equals(one.get().going()))
                    .forEach(h -> store.hear(h.id(), new HandedOver.Heard(viewer.today(), as == As.WRITTEN_DOWN)));
            return new Answer.Done<>(handed);
        });
    }

    /**
     * What was handed to seats of this viewer in one partnership and waits to be taken on.
     *
     * @param since the day of the first of it
     */
    public record Unheard(UUID partnership, LocalDate since, int things) {}

    /** In every partnership in which this viewer sits, the longest waiting first. */
    public List<Unheard> unheard(Viewer viewer) {
        return acting.as(viewer, store::unheardMine);
    }
}
