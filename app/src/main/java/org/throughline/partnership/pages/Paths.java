package org.throughline.partnership.pages;

import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Wave;

/** Where the pages of a partnership are. */
public final class Paths {
    public static final String REGISTER = "/partnerships";

    private Paths() {}

    public static String of(UUID partnership) {
        return REGISTER + "/" + partnership;
    }

    public static String of(Wave wave) {
        return wave(wave.partnership(), wave.id());
    }

    public static String wave(UUID partnership, UUID wave) {
        return of(partnership) + "/waves/" + wave;
    }

    public static String overTheWaves(UUID partnership) {
        return of(partnership) + "/over-the-waves";
    }

    public static String action(UUID partnership, UUID action) {
        return of(partnership) + "/actions/" + action;
    }

    public static Optional<UUID> uuid(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
