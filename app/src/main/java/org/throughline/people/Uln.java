package org.throughline.people;

import java.util.Optional;

/**
 * A learner's number from the age of 14: ten digits. The first nine are weighed 10 down to 2; the last digit is ten less
 * the remainder by 11. A remainder of nothing is never issued.
 * Source: Learning Records Service, definition of the ULN and its check digit.
 */
public record Uln(String value) implements Identifier.Checked {
    private static final int LENGTH = 10;

    public Uln {
        trouble(value).ifPresent(t -> {
            throw new IllegalArgumentException("Expected a ULN whose last digit fits: " + t);
        });
    }

    @Override
    public Identifier.Kind kind() {
        return Identifier.Kind.ULN;
    }

    static Optional<Identifier.Trouble> trouble(String signs) {
        if (signs.length() != LENGTH) {
            return Optional.of(Identifier.Trouble.LENGTH);
        }
        if (!Identifier.digits(signs)) {
            return Optional.of(Identifier.Trouble.SIGNS);
        }
        int rest = Identifier.weighed(signs, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return rest != 0 && 10 - rest == signs.charAt(LENGTH - 1) - '0'
                ? Optional.empty()
                : Optional.of(Identifier.Trouble.CHECK);
    }
}
