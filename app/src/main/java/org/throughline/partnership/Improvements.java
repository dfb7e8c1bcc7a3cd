package org.throughline.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door from a reading to what came of it: priorities, what the bank recommends, actions, progress checks, offers. */
@Service
public class Improvements {
    private final WorkStore store;
    private final Partnerships partnerships;
    private final Waves waves;
    private final HeardOnce once;
    private final Acting acting;
    private final Offering offering;
    private final ObjectProvider<Recommendations> banks;

    Improvements(
            WorkStore store,
            Partnerships partnerships,
            Waves waves,
            HeardOnce once,
            Acting acting,
            Offering offering,
            ObjectProvider<Recommendations> banks) {
        this.store = store;
        this.partnerships = partnerships;
        this.waves = waves;
        this.once = once;
        this.acting = acting;
        this.offering = offering;
        this.banks = banks;
    }

    /** All that a partnership works on, as everybody may read it. */
    public record Work(List<Priority> priorities, List<Choice> choices, List<Action> actions, List<Offer> offers) {

        public List<Priority> of(Wave wave) {
            return priorities.stream().filter(p -> p.wave().equals(wave.id())).toList();
        }

        public List<Action> actionsFor(Priority priority) {
            return actions.stream()
                    .filter(a -> a.priority().equals(priority.id()))
                    .toList();
        }

        public List<Choice> choicesFor(Priority priority) {
            return choices.stream()
                    .filter(c -> c.priority().equals(priority.id()))
                    .toList();
        }

        public Optional<Priority> priority(UUID id) {
            return priorities.stream().filter(p -> p.id().equals(id)).findFirst();
        }

        public Optional<Action> action(UUID id) {
            return actions.stream().filter(a -> a.id().equals(id)).findFirst();
        }

        /** The recommendation that an action rests on, if any. */
        public Optional<Choice> behind(Action action) {
            return action.choice()
                    .flatMap(id ->
                            choices.stream().filter(c -> c.id().equals(id)).findFirst());
        }
    }

    public Work of(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> new Work(
                        store.priorities(partnership),
                        store.choices(partnership),
                        store.actions(partnership),
                        store.offers(partnership)));
    }

    /** What the evidence bank recommends; nothing where no bank is there. */
    public List<Recommendations.Recommendation> recommended(Viewer viewer, UUID partnership, Ingredient ingredient) {
        return acting.as(
                viewer,
                () -> banks.stream()
                        .flatMap(bank -> bank.about(ingredient, partnership).stream())
                        .toList());
    }

    /** A priority from a wave that has been read together; a fourth is refused. */
    public Answer<UUID> choose(Viewer viewer, UUID wave, Ingredient ingredient, String words, String why, UUID key) {
        return once.answer(viewer, key, () -> {
            Optional<ReadResult> read = waves.result(viewer, wave);
            if (read.isEmpty()
                    || !partnerships.mayWork(viewer, read.get().wave().partnership())) {
                return new Answer.NotThere<>();
            }
            if (read.get().reading().isEmpty()) {
                return new Answer.Refused<>(PartnershipWords.WHY_NOT_READ_YET);
            }
            UUID partnership = read.get().wave().partnership();
            long chosen = store.priorities(partnership).stream()
                    .filter(p -> p.wave().equals(wave))
                    .count();
            if (chosen >= Priority.MOST) {
                return new Answer.Refused<>(PartnershipWords.WHY_THREE_AT_MOST);
            }
            Priority priority =
                    new Priority(UUID.randomUUID(), partnership, wave, (int) chosen + 1, ingredient, words, why);
            store.add(priority);
            return new Answer.Done<>(priority.id());
        });
    }

    /** Adopts, adapts or declines what the bank recommends for a priority. */
    public Answer<UUID> decide(
            Viewer viewer, UUID priority, String reference, Choice.Decided decided, String reason, UUID key) {
        return working(viewer, priority, key, p -> {
            Optional<Recommendations.Recommendation> recommended =
                    recommended(viewer, p.partnership(), p.ingredient()).stream()
                            .filter(r -> r.reference().equals(reference))
                            .findFirst();
            if (recommended.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (store.choices(p.partnership()).stream()
                    .anyMatch(c -> c.priority().equals(priority)
                            && c.recommendation().reference().equals(reference))) {
                return new Answer.Refused<>(PartnershipWords.WHY_DECIDED_ALREADY);
            }
            Choice choice =
                    new Choice(UUID.randomUUID(), p.partnership(), priority, recommended.get(), decided, reason);
            store.add(choice);
            Partnership where =
                    partnerships.design(viewer, p.partnership()).orElseThrow().partnership();
            banks.forEach(bank -> bank.decided(viewer, where, choice));
            return new Answer.Done<>(choice.id());
        });
    }

    /** Begins an action: on an accepted recommendation, or without evidence and with the reason why. */
    public Answer<UUID> begin(
            Viewer viewer,
            UUID priority,
            Optional<UUID> choice,
            Optional<String> withoutEvidence,
            String words,
            UUID owner,
            UUID measure,
            UUID key) {
        return working(viewer, priority, key, p -> {
            Optional<Design> design = partnerships.design(viewer, p.partnership());
            boolean known = design.flatMap(d -> d.place(owner)).isPresent()
                    && design.flatMap(d -> d.measure(measure)).isPresent();
            boolean accepted = choice.isEmpty()
                    || store.choices(p.partnership()).stream()
                            .anyMatch(c -> c.id().equals(choice.get())
                                    && c.priority().equals(priority)
                                    && c.decided() != Choice.Decided.DECLINE);
            if (!known || !accepted) {
                return new Answer.NotThere<>();
            }
            if (choice.isPresent() == withoutEvidence.isPresent()) {
                return new Answer.Refused<>(PartnershipWords.WHY_NEEDS_EVIDENCE_OR_REASON);
            }
            Action action = new Action(
                    UUID.randomUUID(),
                    p.partnership(),
                    priority,
                    choice,
                    withoutEvidence,
                    words,
                    owner,
                    measure,
                    viewer.today(),
                    List.of());
            store.add(action);
            return new Answer.Done<>(action.id());
        });
    }

    /** Records a progress check. Not before its months have passed, and each once. */
    public Answer<UUID> lookBack(Viewer viewer, LookBack held, UUID key) {
        return once.answer(viewer, key, () -> {
            Optional<Action> action = partnerships.mayWork(viewer, held.partnership())
                    ? of(viewer, held.partnership()).action(held.action())
                    : Optional.empty();
            if (action.isEmpty()) {
                return new Answer.NotThere<>();
            }
            Optional<Action.Due> due = action.get().stillToCome().stream()
                    .filter(d -> d.months() == held.months())
                    .findFirst();
            if (due.isEmpty()) {
                return new Answer.Refused<>(PartnershipWords.WHY_CHECKED_ALREADY);
            }
            if (due.get().on().isAfter(held.heldOn())) {
                return new Answer.Refused<>(PartnershipWords.WHY_CHECK_TOO_EARLY);
            }
            if (action.get().stopped() && held.next() != LookBack.Next.STOP) {
                return new Answer.Refused<>(PartnershipWords.WHY_STAYS_STOPPED);
            }
            store.add(held);
            return new Answer.Done<>(held.id());
        });
    }

    /** Offers what came of an action to the evidence bank under a licence; once it has been checked, whatever the check found. */
    public Answer<UUID> offer(Viewer viewer, UUID partnership, UUID action, Licence licence, UUID key) {
        return once.answer(viewer, key, () -> {
            Work work = of(viewer, partnership);
            Optional<Action> offered =
                    partnerships.mayWork(viewer, partnership) ? work.action(action) : Optional.empty();
            if (offered.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (offered.get().lookBacks().isEmpty()) {
                return new Answer.Refused<>(PartnershipWords.WHY_NOT_CHECKED_YET);
            }
            Design design = partnerships.design(viewer, partnership).orElseThrow();
            return new Answer.Done<>(
                    offering.offer(viewer, design, work, offered.get(), licence).id());
        });
    }

    public Optional<Offer> offer(Viewer viewer, UUID offer) {
        return acting.as(viewer, () -> store.offer(offer));
    }

    private Answer<UUID> working(Viewer viewer, UUID priority, UUID key, Function<Priority, Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                () -> store.priority(priority)
                        .filter(p -> partnerships.mayWork(viewer, p.partnership()))
                        .map(work)
                        .orElseGet(Answer.NotThere::new));
    }
}
