package org.throughline.words;

import gg.jte.Content;
import java.util.Locale;

/**
 * A sentence of the product. Each module has one enum of these and one message file of the same name
 * ({@code words/<module>.properties}); a test holds the two together.
 */
public interface WordKey {
    /** The constant's own name; enums have it already. */
    String name();

    /** The module whose message file holds the sentence. */
    String module();

    /** The key in the message file: WHO_CAN_SEE is {@code who-can-see}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence in the reader's language. Arguments are ICU MessageFormat's {0}, {1} ... */
    default String say(Object... args) {
        return Words.say(this, args);
    }

    /** The sentence as text content for a template. */
    default Content text(Object... args) {
        return out -> out.writeUserContent(say(args));
    }
}
