package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;

/** What seats of the made-up partnerships intended before a wave, as written down in demo/intentions.yaml. Days count back from today. */
record IntentionsFile(List<SeatOf> seats) {

    /** @param seat the title of the seat */
    record SeatOf(String partnership, String by, String seat, int day, Map<Item, SaidOf> said) {}

    record SaidOf(Optional<String> words, Optional<Given> sure) {}

    static IntentionsFile read() {
        return Written.read("intentions.yaml", IntentionsFile.class);
    }
}
