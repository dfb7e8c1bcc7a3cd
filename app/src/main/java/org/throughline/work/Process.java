package org.throughline.work;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The act to which events belong, and why it was done ("annual review closed"), so that a family reads one line and not
 * twelve. The why is a code; what people read stands in the message file of the module.
 *
 * @param why capitals and underscores, at most 60 characters
 */
@SuppressWarnings("JavaLangClash") // the domain's word; java.lang.Process starts programs, which work never does
public record Process(UUID id, String why) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{2,59}");

    public Process {
        if (!CODE.matcher(why).matches()) {
            throw new IllegalArgumentException("Expected a code that names why, found \"" + why + "\"");
        }
    }

    /** A new act. */
    public static Process begun(Enum<?> why) {
        return new Process(UUID.randomUUID(), why.name());
    }
}
