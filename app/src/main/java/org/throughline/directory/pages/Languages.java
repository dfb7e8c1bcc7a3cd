package org.throughline.directory.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.words.WordKey;

/** Languages that families here speak and sign, by their BCP 47 codes. */
public enum Languages implements WordKey {
    EN,
    BFI,
    AR,
    BN,
    CS,
    ES,
    FA,
    FR,
    GU,
    IT,
    KU,
    LT,
    PA,
    PL,
    PS,
    PT,
    RO,
    SO,
    TA,
    TI,
    TR,
    UK,
    UR,
    YUE,
    ZH,
    MIS;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String module() {
        return "languages";
    }

    static Optional<Languages> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    /** The language of a person's record, in words. */
    public static String named(String code) {
        return of(code).map(l -> l.say()).orElse(code);
    }

    public static List<Select.Choice> choices() {
        return Arrays.stream(values())
                .map(l -> Select.Choice.of(l.code(), l.say()))
                .toList();
    }
}
