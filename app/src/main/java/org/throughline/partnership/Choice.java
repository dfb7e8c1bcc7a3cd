package org.throughline.partnership;

import java.util.UUID;

/** What was decided about a recommended practice, always with a reason; declining one is normal. */
public record Choice(
        UUID id,
        UUID partnership,
        UUID priority,
        Recommendations.Recommendation recommendation,
        Decided decided,
        String reason) {

    /** Take it as it is, change it to fit here, or leave it. */
    public enum Decided {
        ADOPT,
        ADAPT,
        DECLINE;

        public String words() {
            return PartnershipWords.valueOf("DECIDED_" + name()).say();
        }

        /** When it is told afterwards what somebody did. */
        public String told() {
            return PartnershipWords.valueOf("TOLD_" + name()).say();
        }
    }
}
