package org.throughline.synthesis;

import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.people.SeatId;

/**
 * What a code means, in the words of whoever said so last, and the colour by which it is known.
 *
 * @param description at most {@link #LONGEST} letters; may be empty
 * @param colour #RRGGBB in capitals, or empty
 */
public record CodeMeaning(String code, String description, String colour, SeatId by) {
    public static final int LONGEST = 2_000;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public CodeMeaning {
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("A colour is #RRGGBB in capitals, found " + colour);
        }
    }

    /** A colour as another program tells it; empty where it is none that we can keep. */
    static String colour(String told) {
        String capitals = told.strip().toUpperCase(Locale.ROOT);
        return COLOUR.matcher(capitals).matches() ? capitals : "";
    }

    boolean saysNothing() {
        return description.isBlank() && colour.isEmpty();
    }
}
