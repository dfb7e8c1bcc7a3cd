package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A number that somebody issued to a person: a fact about one record, dated, with the gateway that lets us hold it.
 * Never a key: missing, wrong, doubled, superseded and withheld numbers are all normal.
 */
public record Identifier(
        UUID id,
        PersonId person,
        Checked number,
        String issuer,
        String gateway,
        LocalDate from,
        Optional<LocalDate> until) {

    /** Whose number it is. */
    public enum Kind {
        UPN,
        ULN,
        NHS_NUMBER
    }

    /** A number whose check fits. */
    public sealed interface Checked permits Upn, Uln, NhsNumber {
        String value();

        Kind kind();
    }

    /** What does not fit about a number as somebody typed it. */
    public enum Trouble {
        LENGTH,
        SIGNS,
        CHECK
    }

    /** What is wrong with a number as typed, if anything. Spaces and hyphens are only how people write it. */
    public static Optional<Trouble> trouble(Kind kind, String typed) {
        String signs = bare(typed);
        return switch (kind) {
            case UPN -> Upn.trouble(signs);
            case ULN -> Uln.trouble(signs);
            case NHS_NUMBER -> NhsNumber.trouble(signs);
        };
    }

    /** A number that has no trouble. */
    public static Checked read(Kind kind, String typed) {
        String signs = bare(typed);
        return switch (kind) {
            case UPN -> new Upn(signs);
            case ULN -> new Uln(signs);
            case NHS_NUMBER -> new NhsNumber(signs);
        };
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(java.util.Locale.ROOT);
    }

    /** The sum of digits, each times its weight: the first has the first weight. */
    static int weighed(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
