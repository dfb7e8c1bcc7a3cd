package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AreaId;
import org.throughline.people.SeatId;

/**
 * A partnership: of an area, a region, or round a theme.
 *
 * @param version counted up by each change of the design, so that two agencies can tell that they read the same list
 */
public record Partnership(
        UUID id,
        String name,
        Kind kind,
        Optional<AreaId> area,
        String vision,
        String conditions,
        int version,
        LocalDate changedOn,
        SeatId madeBy) {

    /** How far it reaches. */
    public enum Kind {
        AREA,
        REGION,
        THEME,
        NATION;

        /** Areas can be in it. */
        public boolean takesAreas() {
            return this == REGION || this == NATION;
        }

        public String words() {
            return PartnershipWords.valueOf("KIND_" + name()).say();
        }
    }
}
