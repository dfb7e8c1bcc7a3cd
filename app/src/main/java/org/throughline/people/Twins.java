package org.throughline.people;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Two records of one birthday and one family name with other given names: twins until somebody has looked. */
final class Twins {
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private Twins() {}

    static boolean mayBe(Person a, Person b) {
        return a.born().isPresent()
                && a.born().equals(b.born())
                && fold(a.familyName()).equals(fold(b.familyName()))
                && !fold(a.givenNames()).equals(fold(b.givenNames()));
    }

    private static String fold(String name) {
        return FOLDED.normalize(name.strip()).toLowerCase(Locale.ROOT);
    }
}
