package org.throughline.references;

import java.util.List;
import java.util.Optional;

/**
 * What a publication is called.
 *
 * @param title its title as the source gives it, perhaps absent
 * @param others translated, original, short and further titles, in the order of the source
 */
public record Titles(Optional<String> title, List<String> others) {
    public static final Titles NONE = new Titles(Optional.empty(), List.of());

    public Titles {
        others = List.copyOf(others);
    }
}
