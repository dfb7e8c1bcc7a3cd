package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;

/** The made-up changes of services of one partnership. Numbers of days count back from today. */
record ChangesFile(String partnership, String by, List<ChangeOf> changes) {

    record ChangeOf(
            int begun, String owner, String title, String need, Optional<DecidedOf> decided, List<AskedOf> asked) {}

    record DecidedOf(int daysAgo, String words) {}

    record AskedOf(int daysAgo, Stage stage, Side side, String who, String how, String said, String changed) {}

    static ChangesFile read() {
        return Written.read("changes.yaml", ChangesFile.class);
    }
}
