package org.throughline.partnership.intentions.pages;

import java.util.UUID;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.pages.Paths;

/** Where design mode is. */
public final class SheetPaths {
    private SheetPaths() {}

    public static String sheet(UUID partnership) {
        return Paths.of(partnership) + "/design-sheet";
    }

    static String intend(UUID partnership, UUID place, Ingredient ingredient) {
        return Paths.of(partnership) + "/intend/" + place + "/" + ingredient.name();
    }
}
