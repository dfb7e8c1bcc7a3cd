package org.throughline.partnership.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that are the same in every partnership and for every seat: a new parent representative gets the list that a new
 * manager gets (requirement 13). The database knows their names too.
 */
public enum Everywhere {
    AIM("", 10),
    TABLE("#seats", 5),
    MINUTES("/meetings", 15),
    AGENDA("/meetings", 5),
    DISAGREE("/register", 5),
    SAFE(null, 5),
    HELP("/representatives-pay", 5);

    private final @Nullable String within;
    private final int minutes;

    Everywhere(@Nullable String within, int minutes) {
        this.within = within;
        this.minutes = minutes;
    }

    public Step step() {
        return new Step(
                name(),
                Optional.empty(),
                ReadinessWords.valueOf("STEP_" + name()).say(),
                ReadinessWords.valueOf("STEP_" + name() + "_WORDS").say(),
                Optional.ofNullable(within),
                Optional.empty(),
                minutes,
                true);
    }

    static List<Step> all() {
        return Arrays.stream(values()).map(Everywhere::step).toList();
    }

    static Optional<Everywhere> named(String key) {
        return Arrays.stream(values()).filter(e -> e.name().equals(key)).findFirst();
    }
}
