package org.throughline.partnership.trials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.TrialWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to trials. A frozen plan and what came of it are public; whoever leads or facilitates writes them. */
@Service
public class Trials {
    /** A partnership has at most so many trials. */
    static final int MOST = 200;

    private final TrialStore store;
    private final Partnerships partnerships;
    private final Bank bank;
    private final HeardOnce once;
    private final Acting acting;

    Trials(TrialStore store, Partnerships partnerships, Bank bank, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.bank = bank;
        this.once = once;
        this.acting = acting;
    }

    /** The latest registered first, whatever came of them; drafts only for whoever leads or facilitates. */
    public List<Trial> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    public Optional<Trial> trial(Viewer viewer, UUID partnership, UUID id) {
        return of(viewer, partnership).stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Answer<UUID> register(Viewer viewer, UUID partnership, Plan plan, UUID key) {
        return working(viewer, partnership, key, d -> {
            if (d.place(plan.owner()).isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (store.of(partnership).size() >= MOST) {
                return new Answer.Refused<>(TrialWords.WHY_TOO_MANY);
            }
            Optional<TrialWords> why = whyNot(viewer, plan);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            UUID id = UUID.randomUUID();
            store.add(id, partnership, plan, viewer.today());
            return new Answer.Done<>(id);
        });
    }

    /** Words a draft anew; a frozen plan never. */
    public Answer<UUID> reword(Viewer viewer, UUID partnership, UUID trial, Plan plan, UUID key) {
        return working(viewer, partnership, key, d -> {
            if (d.place(plan.owner()).isEmpty()
                    || trial(viewer, partnership, trial).isEmpty()) {
                return new Answer.NotThere<>();
            }
            Optional<TrialWords> why = whyNot(viewer, plan);
            if (why.isPresent()) {
                return new Answer.Refused<>(why.get());
            }
            return store.reword(trial, partnership, plan)
                    ? new Answer.Done<>(trial)
                    : new Answer.Refused<>(TrialWords.WHY_FROZEN);
        });
    }

    private static Optional<TrialWords> whyNot(Viewer viewer, Plan plan) {
        if (plan.arms().size() < Plan.FEWEST_ARMS || plan.arms().size() > Plan.MOST_ARMS) {
            return Optional.of(TrialWords.WHY_ARMS);
        }
        return plan.until().isAfter(viewer.today()) ? Optional.empty() : Optional.of(TrialWords.WHY_UNTIL_PAST);
    }

    /** From now on the plan stays as it is and everybody reads it, with its mark. */
    public Answer<UUID> freeze(Viewer viewer, UUID partnership, UUID trial, UUID key) {
        return on(
                viewer,
                partnership,
                trial,
                key,
                t -> store.freeze(
                                trial, new Trial.Frozen(viewer.today(), t.plan().sha256()))
                        ? new Answer.Done<>(trial)
                        : new Answer.Refused<>(TrialWords.WHY_FROZEN));
    }

    /** Says what is done otherwise than planned, on the day on which it is. */
    public Answer<UUID> amend(Viewer viewer, UUID partnership, UUID trial, String words, String why, UUID key) {
        return on(viewer, partnership, trial, key, t -> {
            if (!t.isRunning()) {
                return new Answer.Refused<>(TrialWords.WHY_NOT_RUNNING);
            }
            store.amend(t, new Trial.Amendment(UUID.randomUUID(), viewer.today(), words, why));
            return new Answer.Done<>(trial);
        });
    }

    /**
     * Ends a trial with its results, once; they are public at once. Without a frozen plan no result is taken.
     *
     * @param results by arm: all of them, or none where it was stopped before anything was measured
     */
    public Answer<UUID> end(
            Viewer viewer, UUID partnership, UUID trial, Trial.Ended ended, Map<UUID, Trial.Result> results, UUID key) {
        return on(viewer, partnership, trial, key, t -> {
            if (!t.isRunning()) {
                return new Answer.Refused<>(t.isDraft() ? TrialWords.WHY_NOT_FROZEN : TrialWords.WHY_NOT_RUNNING);
            }
            boolean all = t.arms().stream().allMatch(a -> results.containsKey(a.id()))
                    && results.size() == t.arms().size();
            if (!all && !(results.isEmpty() && ended.how() != Trial.How.AS_PLANNED)) {
                return new Answer.Refused<>(TrialWords.WHY_ALL_ARMS);
            }
            if (results.values().stream().anyMatch(r -> r.people() < Trial.FEWEST_PEOPLE)) {
                return new Answer.Refused<>(TrialWords.WHY_TOO_FEW);
            }
            results.forEach((arm, r) -> store.result(t, arm, r));
            store.end(t, ended);
            return new Answer.Done<>(trial);
        });
    }

    /** Gives what came of it to the evidence bank, where two people look at it; whichever way it points. */
    public Answer<UUID> offer(Viewer viewer, UUID partnership, UUID trial, Licence licence, UUID key) {
        return working(
                viewer,
                partnership,
                key,
                d -> trial(viewer, partnership, trial)
                        .filter(t -> t.ended().isPresent())
                        .map(t -> {
                            if (!store.offered(trial, viewer.today())) {
                                return new Answer.Refused<UUID>(TrialWords.WHY_OFFERED);
                            }
                            bank.give(viewer, ForTheBank.of(d, t, licence, viewer.today()));
                            return (Answer<UUID>) new Answer.Done<>(trial);
                        })
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> on(Viewer viewer, UUID partnership, UUID trial, UUID key, Function<Trial, Answer<UUID>> work) {
        return working(
                viewer,
                partnership,
                key,
                d -> trial(viewer, partnership, trial).map(work).orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> working(Viewer viewer, UUID partnership, UUID key, Function<Design, Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                TrialWords::valueOf,
                () -> partnerships.mayWork(viewer, partnership)
                        ? partnerships.design(viewer, partnership).map(work).orElseGet(Answer.NotThere::new)
                        : new Answer.NotThere<>());
    }
}
