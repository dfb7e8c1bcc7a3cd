package org.throughline.people;

import java.util.Optional;

/**
 * A patient's number in England: ten digits. The first nine are weighed 10 down to 2; the last is eleven less the
 * remainder by 11, where eleven stands for nothing and ten is never issued.
 * Source: NHS Data Model and Dictionary, "NHS number", modulus 11 validation.
 */
public record NhsNumber(String value) implements Identifier.Checked {
    private static final int LENGTH = 10;

    public NhsNumber {
        trouble(value).ifPresent(t -> {
            throw new IllegalArgumentException("Expected an NHS number whose last digit fits: " + t);
        });
    }

    @Override
    public Identifier.Kind kind() {
        return Identifier.Kind.NHS_NUMBER;
    }

    static Optional<Identifier.Trouble> trouble(String signs) {
        if (signs.length() != LENGTH) {
            return Optional.of(Identifier.Trouble.LENGTH);
        }
        if (!Identifier.digits(signs)) {
            return Optional.of(Identifier.Trouble.SIGNS);
        }
        int check = (11 - Identifier.weighed(signs, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        boolean sameDigitThroughout = signs.chars().distinct().count() == 1;
        return check == signs.charAt(LENGTH - 1) - '0' && !sameDigitThroughout
                ? Optional.empty()
                : Optional.of(Identifier.Trouble.CHECK);
    }
}
