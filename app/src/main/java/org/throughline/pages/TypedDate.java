package org.throughline.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Day, month and year as people type them: "3", "03", "march", "Mar"; "2026" or "26". */
final class TypedDate {
    private TypedDate() {}

    static Optional<LocalDate> read(String day, String month, String year) {
        try {
            int y = Integer.parseInt(year);
            int fullYear = year.length() <= 2 ? 2000 + y : y;
            if (fullYear < 1900 || fullYear > 2200) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(fullYear, month(month), Integer.parseInt(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String typed) {
        String lower = typed.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(m -> lower.length() >= 3
                        && m.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(lower))
                .map(Month::getValue)
                .findFirst()
                .orElseGet(() -> Integer.parseInt(typed));
    }
}
