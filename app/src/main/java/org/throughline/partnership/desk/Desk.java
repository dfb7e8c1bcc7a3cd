package org.throughline.partnership.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to what waits between meetings. Only whoever leads or facilitates a partnership has a desk in it. */
@Service
public class Desk {
    /** From so many working days without an answer on, a concern waits here: the day of its first warning. */
    public static final int CONCERN_FROM_DAYS = 10;
    /** A pack that is not sent waits here from so many days before it is due. */
    static final int PACK_DAYS_BEFORE = 3;
    /** A term that ends within so many days, and nobody follows. */
    static final int TERM_ENDS_WITHIN_DAYS = 90;
    /** A seat that was away from so many meetings in a row. */
    static final int MISSED_MEETINGS = 2;
    /** Of meetings longer ago than this nothing is asked. */
    static final int MISSED_WITHIN_DAYS = 365;

    private final DeskStore store;
    private final WaitingGathered gathered;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Desk(DeskStore store, WaitingGathered gathered, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.gathered = gathered;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** The partnership, if this viewer has a desk in it. */
    public Optional<Design> at(Viewer viewer, UUID partnership) {
        return partnerships.mayWork(viewer, partnership) ? partnerships.design(viewer, partnership) : Optional.empty();
    }

    /** What waits, first what hurts somebody soonest; nothing for anybody else. */
    public List<Waiting> waiting(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> at(viewer, partnership)
                        .map(d -> gathered.waiting(viewer, d))
                        .orElse(List.of()));
    }

    /** Whatever was asked after, also of what waits no more; the latest first. */
    public List<AskedAfter> asked(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.asked(partnership));
    }

    /** Keeps that somebody was asked. Only after something that waits now. */
    public Answer<UUID> ask(Viewer viewer, UUID partnership, Waiting.Kind kind, UUID topic, String asked, UUID key) {
        return working(viewer, partnership, key, () -> {
            boolean waits = waiting(viewer, partnership).stream()
                    .anyMatch(w -> w.kind() == kind && w.topic().equals(topic));
            if (!waits) {
                return new Answer.Refused<>(DeskWords.WHY_WAITS_NO_MORE);
            }
            AskedAfter kept = new AskedAfter(
                    UUID.randomUUID(), partnership, kind, topic, viewer.today(), asked, Optional.empty());
            store.add(kept);
            return new Answer.Done<>(kept.id());
        });
    }

    /** Keeps what was answered; once. */
    public Answer<UUID> answered(Viewer viewer, UUID partnership, UUID asked, String answer, UUID key) {
        return working(
                viewer,
                partnership,
                key,
                () -> store.answered(asked, new AskedAfter.Answered(viewer.today(), answer))
                        ? new Answer.Done<>(asked)
                        : new Answer.NotThere<>());
    }

    Answer<UUID> working(Viewer viewer, UUID partnership, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                DeskWords::valueOf,
                () -> partnerships.mayWork(viewer, partnership) ? work.get() : new Answer.NotThere<>());
    }
}
