package org.throughline.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A progress check on an action: what was measured and found, what harm was seen, what happens next, and whether it would
 * last: money, people, habit.
 *
 * @param months after the action began: 6, 12 or 24
 * @param amount of the action's measure, where it could be measured
 */
public record LookBack(
        UUID id,
        UUID partnership,
        UUID action,
        int months,
        LocalDate heldOn,
        Optional<BigDecimal> amount,
        String found,
        String harm,
        Next next,
        Sure funded,
        Sure peopled,
        Sure habit) {
    public static final List<Integer> MONTHS = List.of(6, 12, 24);
    /** Without the check after so many months nothing is finished. */
    public static final int FINISHES = 12;

    /** What becomes of the action. */
    public enum Next {
        GO_ON,
        CHANGE,
        STOP;

        public String words() {
            return PartnershipWords.valueOf("NEXT_" + name()).say();
        }
    }

    /** An answer about the future. */
    public enum Sure {
        YES,
        NO,
        NOT_SURE;

        public String words() {
            return PartnershipWords.valueOf("SURE_" + name()).say();
        }
    }

    /** It would last: the money, the people and the habit are there. */
    public boolean lasts() {
        return funded == Sure.YES && peopled == Sure.YES && habit == Sure.YES;
    }
}
