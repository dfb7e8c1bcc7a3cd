package org.throughline.partnership.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.ChangeWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to changes of a service. Everybody reads them; whoever leads or facilitates writes down, and nothing is written over. */
@Service
public class ServiceChanges {
    private static final int MOST_ASKED = 200;

    private final ChangeStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    ServiceChanges(ChangeStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    public List<ServiceChange> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    public Answer<UUID> begin(
            Viewer viewer, UUID partnership, String title, String need, UUID owner, LocalDate begunOn, UUID key) {
        return heard(viewer, key, () -> {
            boolean ownerSits = partnerships
                    .design(viewer, partnership)
                    .flatMap(d -> d.place(owner))
                    .isPresent();
            if (!partnerships.mayWork(viewer, partnership) || !ownerSits) {
                return new Answer.NotThere<>();
            }
            if (begunOn.isAfter(viewer.today())) {
                return new Answer.Refused<>(ChangeWords.WHY_NOT_YET);
            }
            return told(List.of(title, need), () -> {
                ServiceChange c = new ServiceChange(
                        UUID.randomUUID(), partnership, title, need, owner, begunOn, List.of(), Optional.empty());
                store.add(c, viewer.today());
                return new Answer.Done<>(c.id());
            });
        });
    }

    /** Somebody was asked. It is written down with the day on which they were, which is not after today. */
    public Answer<UUID> asked(Viewer viewer, UUID partnership, UUID change, ServiceChange.Asked asked, UUID key) {
        return working(viewer, partnership, change, key, c -> {
            if (asked.on().isAfter(viewer.today())) {
                return new Answer.Refused<>(ChangeWords.WHY_NOT_YET);
            }
            if (c.asked().size() >= MOST_ASKED) {
                return new Answer.Refused<>(ChangeWords.WHY_TOO_MANY);
            }
            return told(List.of(asked.who(), asked.how(), asked.said(), asked.changed()), () -> {
                store.add(c, asked, viewer.today());
                return new Answer.Done<>(change);
            });
        });
    }

    /** It was decided, once. */
    public Answer<UUID> decided(Viewer viewer, UUID partnership, UUID change, LocalDate on, String words, UUID key) {
        return working(viewer, partnership, change, key, c -> {
            if (c.decided().isPresent()) {
                return new Answer.Refused<>(ChangeWords.WHY_DECIDED);
            }
            if (on.isAfter(viewer.today())) {
                return new Answer.Refused<>(ChangeWords.WHY_NOT_YET);
            }
            return told(List.of(words), () -> {
                store.decide(c, new ServiceChange.Decided(on, words), viewer.today());
                return new Answer.Done<>(change);
            });
        });
    }

    private static Answer<UUID> told(List<String> words, java.util.function.Supplier<Answer<UUID>> then) {
        return words.stream().allMatch(IdentifyingWords::mayBePublic)
                ? then.get()
                : new Answer.Refused<>(ChangeWords.WHY_LEADS_TO_SOMEBODY);
    }

    private Answer<UUID> working(
            Viewer viewer, UUID partnership, UUID change, UUID key, Function<ServiceChange, Answer<UUID>> work) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, partnership)
                        ? store.of(partnership).stream()
                                .filter(c -> c.id().equals(change))
                                .findFirst()
                                .map(work)
                                .orElseGet(Answer.NotThere::new)
                        : new Answer.NotThere<>());
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, java.util.function.Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ChangeWords::valueOf, work);
    }
}
