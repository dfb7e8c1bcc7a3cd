package org.throughline.partnership.meanings.pages;

import java.util.UUID;
import org.throughline.evidence.GeneralTerm;
import org.throughline.partnership.pages.Paths;

/** Where a partnership's glossary is. */
final class MeaningPaths {
    private MeaningPaths() {}

    static String words(UUID partnership) {
        return Paths.of(partnership) + "/words";
    }

    static String entry(UUID partnership, String word) {
        return words(partnership) + "#" + GeneralTerm.idOf(word);
    }

    static String say(UUID partnership) {
        return words(partnership) + "/say";
    }
}
