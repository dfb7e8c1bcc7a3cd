package org.throughline.partnership.readiness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to readiness: everybody reads the lists, a seat says what it has done, and the table reads counts alone. */
@Service
public class Readiness {
    /** A partnership has at most this many steps of its own at a time. */
    static final int MOST = 60;

    private final ReadinessStore store;
    private final ReadyCounts counts;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Readiness(ReadinessStore store, ReadyCounts counts, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.counts = counts;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** A seat for which somebody can say something: their own, or one without a sign-in that told them. */
    public record SpokenFor(UUID place, boolean conveyed) {}

    public List<Step> steps(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.steps(partnership));
    }

    /** What was said by the seats that this viewer may read: their own, or all for whoever facilitates. */
    public List<Done> done(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.done(partnership, viewer.today()));
    }

    public boolean facilitates(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.facilitates(partnership));
    }

    public List<SpokenFor> speaksFor(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.speaksFor(partnership));
    }

    /** Counts by side for those at the table; nothing for anybody else. Counted as on the first of this month. */
    public Optional<ReadyBySide> counts(Viewer viewer, Design design) {
        UUID id = design.partnership().id();
        if (partnerships.held(viewer, id).isEmpty() && !partnerships.mayWork(viewer, id)) {
            return Optional.empty();
        }
        return Optional.of(counts.bySide(design, viewer.today()));
    }

    /** The steps before the first meeting that a seat of this side has not said it has done. */
    public static List<Step> stillNeeded(List<Step> steps, List<Done> done, UUID place, Side side) {
        Set<String> said = done.stream()
                .filter(d -> d.place().equals(place))
                .map(Done::step)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(s -> s.isFor(side) && s.beforeFirst() && !said.contains(s.key()))
                .toList();
    }

    /** Adds a step to the partnership's own. */
    public Answer<UUID> add(Viewer viewer, UUID partnership, Step step, UUID key) {
        return heard(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            if (store.steps(partnership).stream().filter(Step::isOwn).count() >= MOST) {
                return new Answer.Refused<>(ReadinessWords.WHY_TOO_MANY);
            }
            if (!IdentifyingWords.mayBePublic(step.title() + "\n" + step.words())) {
                return new Answer.Refused<>(ReadinessWords.WHY_LEADS_TO_SOMEBODY);
            }
            store.add(partnership, step, viewer.today());
            return new Answer.Done<>(UUID.fromString(step.key()));
        });
    }

    /** Nobody is asked for this step any more. */
    public Answer<UUID> drop(Viewer viewer, UUID partnership, UUID step, UUID key) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, partnership) && store.drop(partnership, step, viewer.today())
                        ? new Answer.Done<>(step)
                        : new Answer.NotThere<>());
    }

    /** From now on exactly these steps are said to be done by this seat; those no longer named are taken back. */
    public Answer<UUID> say(Viewer viewer, UUID partnership, UUID place, Set<String> steps, UUID key) {
        return heard(viewer, key, () -> {
            Optional<SpokenFor> speaks = store.speaksFor(partnership).stream()
                    .filter(s -> s.place().equals(place))
                    .findFirst();
            Optional<Design> design = partnerships.design(viewer, partnership);
            if (speaks.isEmpty() || design.isEmpty()) {
                return new Answer.NotThere<>();
            }
            Side side = design.get().place(place).orElseThrow().side();
            store.steps(partnership).stream().filter(s -> s.isFor(side)).forEach(s -> {
                if (steps.contains(s.key())) {
                    store.add(partnership, new Done(place, s.key(), speaks.get().conveyed(), viewer.today()));
                } else {
                    store.takeBack(place, s.key());
                }
            });
            return new Answer.Done<>(place);
        });
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ReadinessWords::valueOf, work);
    }
}
