package org.throughline.partnership.conditions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.LocalCondition;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Marks which local conditions hold for a partnership, and lays what was seen elsewhere beside them. */
@Service
public class LocalConditions {
    private final ConditionStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    LocalConditions(ConditionStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** Those that are marked, as everybody may read them; none where nobody has marked any. */
    public List<LocalCondition> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.marked(partnership));
    }

    /** These hold here, and no others. For whoever works for the partnership. */
    public Answer<UUID> mark(Viewer viewer, UUID partnership, List<LocalCondition> conditions, UUID key) {
        return once.answer(viewer, key, PartnershipWords::valueOf, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            store.mark(partnership, conditions);
            return new Answer.Done<>(partnership);
        });
    }

    /**
     * What a recommendation was seen to fit, beside what is marked here.
     *
     * @param fits where it was seen to work; may be empty, then there is nothing to compare
     */
    public record Beside(List<LocalCondition> fits, List<LocalCondition> here) {
        /** Seen to work where this holds, and it holds here. */
        public List<LocalCondition> both() {
            return fits.stream().filter(here::contains).toList();
        }

        /** Seen to work where this holds, and here it is not marked: nobody has said that it does not hold. */
        public List<LocalCondition> elsewhereOnly() {
            return fits.stream().filter(f -> !here.contains(f)).toList();
        }

        /** Everything that one of the two names, what both name first. */
        public List<LocalCondition> named() {
            return Stream.of(both(), elsewhereOnly(), here)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        public String words() {
            if (fits.isEmpty()) {
                return "";
            }
            if (here.isEmpty()) {
                return ConditionWords.BESIDE_UNMARKED.say();
            }
            return ConditionWords.BESIDE.say(each(both()), each(elsewhereOnly()));
        }
    }

    /** In words, one after the other; "none" where there is none. */
    public static String each(List<LocalCondition> conditions) {
        return conditions.isEmpty()
                ? ConditionWords.NONE.say()
                : String.join(
                        "; ", conditions.stream().map(LocalCondition::words).toList());
    }
}
