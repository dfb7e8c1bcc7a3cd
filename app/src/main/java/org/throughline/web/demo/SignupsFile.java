package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;

/** Who stands by the made-up partnership's goals, as written down in demo/signups.yaml. Days count back from today. */
record SignupsFile(String partnership, String by, List<SaidOf> said) {

    /** @param by whoever signs in with the seat; none: written down by whoever facilitates */
    record SaidOf(String place, Optional<String> by, int day, Optional<String> whyNot) {}

    static SignupsFile read() {
        return Written.read("signups.yaml", SignupsFile.class);
    }
}
