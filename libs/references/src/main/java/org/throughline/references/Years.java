package org.throughline.references;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year in a date as sources write them: {@code 2012/07/03}, {@code 2020 Feb}, {@code SEP 22 2010}, {@code 2021//}. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|2[01]\\d\\d)(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|2[01]\\d\\d)(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])?(?!\\d)");

    private Years() {}

    static OptionalInt in(String text) {
        for (Pattern pattern : new Pattern[] {YEAR, COMPACT}) {
            Matcher year = pattern.matcher(text);
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}
