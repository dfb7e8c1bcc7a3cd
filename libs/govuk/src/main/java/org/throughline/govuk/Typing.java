package org.throughline.govuk;

import org.jspecify.annotations.Nullable;

/** What kind of words an input takes: which keyboard a phone shows, what the browser may fill in, whether it corrects spelling. */
public record Typing(
        String type,
        @Nullable String inputmode,
        @Nullable String autocomplete,
        @Nullable Boolean spellcheck,
        @Nullable String autocapitalize,
        @Nullable String pattern) {

    public static final Typing WORDS = new Typing("text", null, null, null, null, null);
    public static final Typing NAME = new Typing("text", null, "name", false, null, null);
    public static final Typing EMAIL = new Typing("email", null, "email", false, null, null);
    public static final Typing PHONE = new Typing("tel", null, "tel", null, null, null);
    public static final Typing WHOLE_NUMBER = new Typing("text", "numeric", null, null, null, null);
    public static final Typing SEARCH = new Typing("search", null, "off", false, null, null);
    /** A code from a letter: neither corrected nor kept. */
    public static final Typing CODE = new Typing("text", null, "off", false, "characters", null);
    /** A code from a phone. */
    public static final Typing ONE_TIME_CODE = new Typing("text", "numeric", "one-time-code", false, null, null);

    public Typing autocomplete(String purpose) {
        return new Typing(type, inputmode, purpose, spellcheck, autocapitalize, pattern);
    }

    public @Nullable String spellcheckText() {
        return spellcheck == null ? null : spellcheck.toString();
    }
}
