package org.throughline.linkage.publications;

import java.util.Locale;
import java.util.Optional;

/** Roman numerals, as volumes of old journals are counted. */
final class Roman {

    private static final String DIGITS = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private Roman() {}

    /** The number, or nothing when the text is not one. */
    static Optional<Integer> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > 12) {
            return Optional.empty();
        }
        int sum = 0;
        int before = 0;
        for (int i = lower.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(lower.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            int value = VALUES[digit];
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return Optional.of(sum);
    }
}
