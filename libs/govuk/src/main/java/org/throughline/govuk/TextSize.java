package org.throughline.govuk;

import java.util.Locale;

/** How large the words of a label, a legend or a caption stand. */
public enum TextSize {
    PLAIN,
    S,
    M,
    L,
    XL;

    /** The class name, with a space before it, or nothing. */
    public String css(String block) {
        return this == PLAIN ? "" : " " + block + "--" + name().toLowerCase(Locale.ROOT);
    }
}
