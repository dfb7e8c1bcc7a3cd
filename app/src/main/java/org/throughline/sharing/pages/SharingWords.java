package org.throughline.sharing.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.throughline.sharing.Purpose;
import org.throughline.words.WordKey;

/** The sentences of "Who has looked". */
public enum SharingWords implements WordKey {
    WHO_HAS_LOOKED_TITLE,
    LEAD,
    LEAD_MINE,
    OTHERS,
    MINE,
    WHOSE_NAV,
    NONE_YET,
    NONE_OF_MINE,
    PAGE_OF,
    NUMBER,
    SAW,
    WHY,
    ROLE_AT,
    WHY_FAMILY,
    WHY_SEN_SUPPORT,
    WHY_HEALTH_CARE,
    WHY_SOCIAL_CARE,
    WHY_STATUTORY,
    WHY_SET_UP,
    PAGE_CHILD,
    PAGE_SAID,
    PAGE_CONTRIBUTIONS,
    PAGE_CHILDREN,
    PAGE_ADVICE,
    PAGE_FOUND_BY_NAME,
    PAGE_FOUND_BY_NUMBER_LETTER,
    PAGE_FOUND_BY_NUMBER_MOVED,
    PAGE_FOUND_BY_NUMBER_SAME_CHILD,
    PAGE_FOUND_BY_NUMBER_SAFETY,
    PAGE_WHO_HAS_LOOKED,
    PAGE_WHO_HAS_LOOKED_FILE,
    PROOF_TITLE,
    PROOF_SHOWS,
    PROOF_NUMBERS,
    SIGNED_AT,
    NOT_SIGNED,
    LIMITS_TITLE,
    LIMIT_SECONDS,
    LIMIT_HELD,
    LIMIT_FAMILY,
    LIMIT_ELSEWHERE,
    COPY_TITLE,
    COPY_WHY,
    COPY_BUTTON,
    COPY_NONE,
    CHECK_TITLE,
    CHECK_GET,
    CHECK_RUN,
    CHECK_KEY,
    CHECK_PYTHON,
    ASKS_TITLE,
    ASKS_DO;

    @Override
    public String module() {
        return "sharing";
    }

    /** What a page is called when a family reads about it; a page that has no such name yet keeps its own. */
    static String pageName(String page) {
        return named("PAGE_" + page).map(WordKey::say).orElse(page);
    }

    static String why(Purpose purpose) {
        return named("WHY_" + purpose.name()).map(WordKey::say).orElse(purpose.name());
    }

    private static Optional<SharingWords> named(String key) {
        String name = key.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values()).filter(w -> w.name().equals(name)).findFirst();
    }
}
