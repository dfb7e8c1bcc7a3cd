package org.throughline.partnership;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;
import org.throughline.work.Once;

/** One sending of one form has one effect, and whoever sends it again gets the same answer, a refusal too. */
@Component
public class HeardOnce {
    private static final String REFUSED = "refused ";
    private static final String NOT_THERE = "not there";

    private final Once once;
    private final Acting acting;

    HeardOnce(Once once, Acting acting) {
        this.once = once;
        this.acting = acting;
    }

    Answer<UUID> answer(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return answer(viewer, key, PartnershipWords::valueOf, work);
    }

    /**
     * Does the work as this viewer, in one transaction, unless this sending was heard before.
     *
     * @param whys reads the name of a reason back that the work refuses with
     */
    public Answer<UUID> answer(
            Viewer viewer, UUID key, Function<String, ? extends WordKey> whys, Supplier<Answer<UUID>> work) {
        return acting.as(viewer, () -> {
            String kept = once.only(viewer.account().value(), key, () -> switch (work.get()) {
                case Answer.Done<UUID>(UUID what) -> what.toString();
                case Answer.Refused<UUID>(WordKey why) -> REFUSED + why.name();
                case Answer.NotThere<UUID> _ -> NOT_THERE;
            });
            if (kept.equals(NOT_THERE)) {
                return new Answer.NotThere<>();
            }
            return kept.startsWith(REFUSED)
                    ? new Answer.Refused<>(whys.apply(kept.substring(REFUSED.length())))
                    : new Answer.Done<>(UUID.fromString(kept));
        });
    }
}
