package org.throughline.synthesis;

import java.util.regex.Pattern;

/** The words of one page of a report. A page that is a picture has none. */
public record ReportPage(int number, String words) {
    /** A line of at least forty letters that does not end a sentence goes on in the next. */
    private static final Pattern GOES_ON = Pattern.compile("(?<=[^\\n.:?!]{40})(?<![.:?!\\s])[ \\t]*\\R(?=\\S)");

    private static final Pattern CUT = Pattern.compile("(?<=\\p{Ll})[-\u00ad]\\R(?=\\p{Ll})");

    /** For reading on any screen: lines that go on are one, and words cut at a line's end are whole. */
    public String flowing() {
        return GOES_ON.matcher(CUT.matcher(words).replaceAll("")).replaceAll(" ");
    }
}
