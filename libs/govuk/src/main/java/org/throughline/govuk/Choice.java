package org.throughline.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Something to choose among radios or checkboxes. It may reveal a further question when chosen, or exclude all others. */
public record Choice(
        String value,
        Content words,
        @Nullable Content hint,
        @Nullable Content reveals,
        boolean disabled,
        boolean excludes)
        implements Option {

    public static Choice of(String value, String words) {
        return of(value, Html.text(words));
    }

    public static Choice of(String value, Content words) {
        return new Choice(value, words, null, null, false, false);
    }

    public Choice hint(@Nullable String help) {
        return hint(help == null ? null : Html.text(help));
    }

    /** More than a sentence about it: a few facts, one under the other. */
    public Choice hint(@Nullable Content help) {
        return new Choice(value, words, help, reveals, disabled, excludes);
    }

    /** A question that is asked only of those who choose this. */
    public Choice reveals(Content question) {
        return new Choice(value, words, hint, question, disabled, excludes);
    }

    /** "None of these": choosing it clears the others. */
    public Choice excludesOthers() {
        return new Choice(value, words, hint, reveals, disabled, true);
    }
}
