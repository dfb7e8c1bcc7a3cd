package org.throughline.partnership.working;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to how a partnership works. Everybody may read it; whoever leads or facilitates it writes down what was agreed. */
@Service
public class WorkingModels {
    private final WorkingStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    WorkingModels(WorkingStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** How this partnership works and worked; everything is open where nothing was agreed. */
    public WorkingModel of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /**
     * Writes down how it works from today. Aspects that do not stand here are not agreed. Only what changes is written, and only then
     * does the design become another version.
     *
     * @param until the last day, needed with {@link Way#UNTIL_A_DAY}; otherwise left alone
     */
    public Answer<UUID> agree(
            Viewer viewer, UUID partnership, Map<Aspect, Way> ways, Optional<LocalDate> until, UUID key) {
        return once.answer(viewer, key, WorkingWords::valueOf, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            boolean ends = ways.get(Aspect.LASTS) == Way.UNTIL_A_DAY;
            if (ends && until.isEmpty()) {
                return new Answer.Refused<>(WorkingWords.WHY_NO_DAY);
            }
            WorkingModel before = store.of(partnership);
            List<Agreed> changed = Arrays.stream(Aspect.values())
                    .map(a -> new Agreed(
                            a,
                            Optional.ofNullable(ways.get(a)),
                            ends && a == Aspect.LASTS ? until : Optional.empty(),
                            viewer.today()))
                    .filter(a -> before.latest(a.aspect())
                            .map(b -> !a.says(b))
                            .orElse(a.way().isPresent()))
                    .toList();
            if (changed.stream()
                    .anyMatch(a -> a.until()
                            .filter(day -> !day.isAfter(viewer.today()))
                            .isPresent())) {
                return new Answer.Refused<>(WorkingWords.WHY_DAY_IS_PAST);
            }
            changed.forEach(a -> store.add(partnership, a));
            if (!changed.isEmpty()) {
                partnerships.anotherVersion(viewer, partnership);
            }
            return new Answer.Done<>(partnership);
        });
    }
}
