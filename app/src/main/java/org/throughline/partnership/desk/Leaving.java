package org.throughline.partnership.desk;

import java.util.List;
import java.util.UUID;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.Place;

/**
 * What has no owner if somebody goes (requirement 97): worked out at any time, and so before their last day.
 *
 * @param seats   every seat that this person holds today, the one asked about first
 * @param owned   what they own and what still asks for work
 * @param withNobody true where nobody else leads or facilitates this partnership
 */
public record Leaving(List<Place> seats, List<Owned> owned, boolean withNobody) {

    /** What kind of thing would be left. */
    public enum Kind {
        MEASURE,
        ACTION,
        PROMISE,
        PRODUCT,
        /** A group that nobody else leads. */
        GROUP,
        /** A concern stays with its seat: whoever comes next answers it. */
        CONCERN;

        public String words() {
            return DeskWords.valueOf("LEFT_" + name()).say();
        }

        public boolean canBeHandedOver() {
            return this != CONCERN;
        }
    }

    /** One thing, and the seat that owns it. */
    public record Owned(Kind kind, UUID topic, String words, UUID place) {}

    public List<Owned> toHandOver() {
        return owned.stream().filter(o -> o.kind().canBeHandedOver()).toList();
    }
}
