package org.throughline.people;

import java.util.UUID;

/** A person as one source knows them. A child may have several of these. Opaque and not guessable. */
public record PersonId(UUID value) {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
