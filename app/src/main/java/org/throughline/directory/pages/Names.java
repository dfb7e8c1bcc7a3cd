package org.throughline.directory.pages;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which people look for names in a list. */
final class Names {
    static final Comparator<String> ORDER = Collator.getInstance(Locale.UK).freeze()::compare;

    private Names() {}
}
