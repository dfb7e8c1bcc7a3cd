package org.throughline.journey;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/** One sending of one form has one effect, and whoever sends it again gets the same answer, a refusal too. */
@Component
class OnceOnly {
    private static final String REFUSED = "refused ";
    private static final String NOT_THERE = "not there";

    private final Once once;

    OnceOnly(Once once) {
        this.once = once;
    }

    /** Call inside the transaction of the work. */
    Answer<UUID> answer(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        String kept = once.only(viewer.account().value(), key, () -> switch (work.get()) {
            case Answer.Done<UUID>(UUID what) -> what.toString();
            case Answer.Refused<UUID>(WhyNot why) -> REFUSED + why.name();
            case Answer.NotThere<UUID> _ -> NOT_THERE;
        });
        if (kept.equals(NOT_THERE)) {
            return new Answer.NotThere<>();
        }
        return kept.startsWith(REFUSED)
                ? new Answer.Refused<>(WhyNot.valueOf(kept.substring(REFUSED.length())))
                : new Answer.Done<>(UUID.fromString(kept));
    }
}
