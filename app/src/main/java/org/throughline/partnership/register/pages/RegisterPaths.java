package org.throughline.partnership.register.pages;

import java.util.UUID;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.OpenData;

/** Where the register and its files are. */
final class RegisterPaths {
    private RegisterPaths() {}

    static String of(UUID partnership) {
        return Paths.of(partnership) + "/register";
    }

    static String whoAnswers(UUID partnership) {
        return of(partnership) + "/who-answers";
    }

    static String file(UUID partnership, OpenData.Set set) {
        return of(partnership) + "/data/" + set.filename() + ".csv";
    }
}
