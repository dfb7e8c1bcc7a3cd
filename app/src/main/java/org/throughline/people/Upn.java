package org.throughline.people;

import java.util.Optional;

/**
 * A pupil's number in English state schools: a check letter, then twelve digits; a temporary one ends in a letter. The
 * digits are weighed 2 to 13 by their place, and the remainder by 23 is the letter, without I, O and S.
 * Source: Government Data Standards Catalogue, Unique Pupil Number 2.0 (18 November 2004), validations 1 to 6.
 */
public record Upn(String value) implements Identifier.Checked {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;

    public Upn {
        trouble(value).ifPresent(t -> {
            throw new IllegalArgumentException("Expected a UPN whose check letter fits: " + t);
        });
    }

    @Override
    public Identifier.Kind kind() {
        return Identifier.Kind.UPN;
    }

    public boolean temporary() {
        return Character.isLetter(value.charAt(LENGTH - 1));
    }

    static Optional<Identifier.Trouble> trouble(String signs) {
        if (signs.length() != LENGTH) {
            return Optional.of(Identifier.Trouble.LENGTH);
        }
        String middle = signs.substring(1, LENGTH - 1);
        char last = signs.charAt(LENGTH - 1);
        boolean lastFits = Identifier.digits(String.valueOf(last)) || LETTERS.indexOf(last) >= 0;
        if (LETTERS.indexOf(signs.charAt(0)) < 0 || !Identifier.digits(middle) || !lastFits) {
            return Optional.of(Identifier.Trouble.SIGNS);
        }
        int lastWorth = Character.isDigit(last) ? last - '0' : LETTERS.indexOf(last);
        int sum = Identifier.weighed(middle, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) + 13 * lastWorth;
        return LETTERS.charAt(sum % LETTERS.length()) == signs.charAt(0)
                ? Optional.empty()
                : Optional.of(Identifier.Trouble.CHECK);
    }
}
