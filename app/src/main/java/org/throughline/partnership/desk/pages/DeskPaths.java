package org.throughline.partnership.desk.pages;

import java.util.UUID;
import org.throughline.partnership.desk.Waiting;
import org.throughline.partnership.pages.Paths;

/** Where the pages of a desk are, and where what waits can be seen to. */
final class DeskPaths {
    private DeskPaths() {}

    static String desk(UUID partnership) {
        return Paths.of(partnership) + "/desk";
    }

    static String introductions(UUID partnership) {
        return Paths.of(partnership) + "/introductions";
    }

    static String hours(UUID partnership) {
        return Paths.of(partnership) + "/hours";
    }

    static String leaving(UUID partnership, UUID place) {
        return Paths.of(partnership) + "/leaving/" + place;
    }

    static String takenOn(UUID partnership) {
        return Paths.of(partnership) + "/taken-on";
    }

    static String ask(UUID partnership, Waiting w) {
        return Paths.of(partnership) + "/ask-after/" + w.kind().name() + "/" + w.topic();
    }

    /** Where somebody can take the next step. */
    static String of(UUID partnership, Waiting w) {
        String at = Paths.of(partnership);
        return switch (w.kind()) {
            case CONCERN -> at + "/concerns/" + w.topic();
            case QUESTION -> at + "/consults/" + w.topic();
            case REPLY -> at + "/reply-consult/" + w.topic();
            case PACK, MINUTES -> at + "/meetings/" + w.topic();
            case PROMISE -> at + "/promise-done/" + w.topic();
            case CHECK -> Paths.action(partnership, w.topic());
            case LOOK_BACK -> at + "/decisions/" + w.topic();
            case MEASURE -> at + "/review-measure/" + w.topic();
            case PRODUCT -> at + "/protocols/" + w.topic();
            case STALLED, GROUP_LOOK -> at + "/groups/" + w.topic();
            case WITHOUT_OWNER -> leaving(partnership, w.place().orElseThrow());
            case TERM_ENDS -> leaving(partnership, w.topic());
            case HANDED_OVER -> takenOn(partnership);
            case SEAT_EMPTY -> at + "#seats";
            case MISSED -> at + "/meetings";
        };
    }
}
