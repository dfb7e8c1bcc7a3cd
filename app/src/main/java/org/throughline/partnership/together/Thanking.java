package org.throughline.partnership.together;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to thanks. Whoever leads or facilitates writes them; everybody reads them only while the one who is thanked agrees to
 * exactly these words. Nobody agrees in another's name.
 */
@Service
public class Thanking {
    /** A partnership has at most so many, those taken back among them. */
    static final int MOST = 500;

    private final ThanksStore store;
    private final MadeTogether made;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Thanking(ThanksStore store, MadeTogether made, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.made = made;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** What is to be said to whom, and for what. */
    public record Draft(UUID made, UUID place, Thanks.Said said) {}

    /** As far as this viewer may read them: everybody those agreed to, whoever wrote or was thanked the others too. */
    public List<Thanks> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** The places of this partnership for which this viewer is thanked: those they hold or held. */
    public Set<UUID> thanked(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.thanked(partnership));
    }

    /** Whom this viewer can thank: those at the table who can say yes or no themselves, and not oneself. */
    public List<Place> canBeThanked(Viewer viewer, Design design) {
        return design.places().stream()
                .filter(p -> p.filledOn(viewer.today())
                        && p.seat().isPresent()
                        && !p.seat().equals(Optional.of(viewer.seat())))
                .toList();
    }

    /**
     * Writes thanks down and asks whoever is thanked. Nobody else reads them until then.
     *
     * @param looked every sign that was found in the words was looked at
     */
    public Answer<UUID> thank(Viewer viewer, UUID partnership, Draft d, boolean looked, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            boolean place = design.stream()
                    .flatMap(x -> canBeThanked(viewer, x).stream())
                    .anyMatch(p -> p.id().equals(d.place()));
            boolean thing = made.of(viewer, partnership).stream().anyMatch(m -> m.id().equals(d.made()));
            if (!place || !thing || !partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            if (store.of(partnership).size() >= MOST) {
                return new Answer.Refused<>(TogetherWords.WHY_TOO_MANY);
            }
            return looking(design.orElseThrow(), d.place(), d.said(), looked, () -> {
                UUID id = UUID.randomUUID();
                store.add(id, partnership, d, viewer.today());
                return new Answer.Done<>(id);
            });
        });
    }

    /** Other words: what was agreed to is asked again, and nobody else reads them until then. */
    public Answer<UUID> reword(
            Viewer viewer, UUID partnership, UUID thanks, Thanks.Said said, boolean looked, UUID key) {
        return standing(viewer, partnership, thanks, key, t -> {
            Optional<Design> design = partnerships.design(viewer, partnership);
            if (design.isEmpty() || !partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            return looking(
                    design.get(),
                    t.place(),
                    said,
                    looked,
                    () -> store.reword(t, said, viewer.today()) ? new Answer.Done<>(t.id()) : new Answer.NotThere<>());
        });
    }

    /**
     * Whoever is thanked agrees.
     *
     * @param shown the words as they were shown; where they are others by now, they are shown again
     */
    public Answer<UUID> agree(Viewer viewer, UUID partnership, UUID thanks, String shown, UUID key) {
        return standing(viewer, partnership, thanks, key, t -> {
            if (!store.thanked(partnership).contains(t.place())) {
                return new Answer.NotThere<>();
            }
            Thanks.Said said = t.said().orElseThrow();
            boolean same = said.asShown().equals(shown.replace("\r\n", "\n").strip());
            return t.isPublic() || same && store.agree(t, said, viewer.today())
                    ? new Answer.Done<>(t.id())
                    : new Answer.Refused<>(TogetherWords.WHY_CHANGED);
        });
    }

    /** Takes thanks back, on any day: their words are gone. By whoever is thanked, or whoever leads or facilitates. */
    public Answer<UUID> takeBack(Viewer viewer, UUID partnership, UUID thanks, UUID key) {
        return standing(
                viewer,
                partnership,
                thanks,
                key,
                t -> (store.thanked(partnership).contains(t.place()) || partnerships.mayWork(viewer, partnership))
                                && store.takeBack(t, viewer.today())
                        ? new Answer.Done<>(t.id())
                        : new Answer.NotThere<>());
    }

    private static Answer<UUID> looking(
            Design design, UUID place, Thanks.Said said, boolean looked, Supplier<Answer<UUID>> then) {
        List<IdentifyingWords.Found> found = IdentifyingWords.in(said.called() + "\n" + said.words());
        if (found.stream().anyMatch(f -> f.kind().leadsToSomebody())) {
            return new Answer.Refused<>(TogetherWords.WHY_LEADS_TO_SOMEBODY);
        }
        if (found.stream().anyMatch(f -> f.kind() == IdentifyingWords.Kind.AGE)) {
            return new Answer.Refused<>(TogetherWords.WHY_A_CHILD);
        }
        if (namesAnother(design, place, said)) {
            return new Answer.Refused<>(TogetherWords.WHY_NAMES_ANOTHER);
        }
        return looked || found.stream().allMatch(f -> said.called().contains(f.words()))
                ? then.get()
                : new Answer.Refused<>(TogetherWords.WHY_LOOK_FIRST);
    }

    /** Somebody else at the table is named, who was not asked. */
    private static boolean namesAnother(Design design, UUID place, Thanks.Said said) {
        String folded = said.asShown().toLowerCase(Locale.ROOT);
        return design.places().stream()
                .filter(p -> !p.id().equals(place))
                .flatMap(p -> p.holder().stream())
                .filter(holder -> holder.length() > 3 && Character.isUpperCase(holder.codePointAt(0)))
                .anyMatch(holder -> folded.contains(holder.toLowerCase(Locale.ROOT)));
    }

    private Answer<UUID> standing(
            Viewer viewer, UUID partnership, UUID thanks, UUID key, Function<Thanks, Answer<UUID>> work) {
        return heard(
                viewer,
                key,
                () -> store.of(partnership).stream()
                        .filter(t -> t.id().equals(thanks) && t.said().isPresent())
                        .findFirst()
                        .map(work)
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, TogetherWords::valueOf, work);
    }
}
