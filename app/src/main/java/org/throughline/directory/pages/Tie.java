package org.throughline.directory.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.directory.DirectoryWords;
import org.throughline.govuk.Select;

/** What an adult of the family is to the child. It gives no right of itself: responsibility and care do. */
public enum Tie {
    MOTHER,
    FATHER,
    STEP_PARENT,
    GRANDPARENT,
    AUNT_OR_UNCLE,
    SISTER_OR_BROTHER,
    SPECIAL_GUARDIAN,
    FOSTER_CARER,
    ADOPTIVE_PARENT,
    PARTNER_OF_PARENT,
    OTHER;

    /** As it is kept on the relationship. */
    public String kept() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String inWords() {
        return DirectoryWords.valueOf("TIE_" + name()).say();
    }

    public static String named(String kept) {
        return Arrays.stream(values())
                .filter(t -> t.kept().equals(kept))
                .map(Tie::inWords)
                .findFirst()
                .orElse(kept);
    }

    public static List<Select.Choice> choices() {
        return Arrays.stream(values())
                .map(t -> Select.Choice.of(t.name(), t.inWords()))
                .toList();
    }
}
