package org.throughline.people;

import java.util.UUID;

/** What somebody signs in with. Opaque and not guessable. */
public record AccountId(UUID value) {
    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
