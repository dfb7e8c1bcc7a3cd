package org.throughline.partnership.meetings.pages;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it and as the pages write it: "6.30pm", "18:30", "6 pm". */
public final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");

    private TypedTime() {}

    public static Optional<LocalTime> read(String typed) {
        Matcher m = TIME.matcher(typed.strip().toLowerCase(Locale.UK));
        if (!m.matches() || (m.group(2) == null && m.group(3) == null)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        try {
            if (m.group(3) == null) {
                return Optional.of(LocalTime.of(hour, minute));
            }
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            return Optional.of(LocalTime.of(hour % 12 + (m.group(3).equals("pm") ? 12 : 0), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 6.30pm, 9am. */
    public static String say(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minute = time.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }
}
