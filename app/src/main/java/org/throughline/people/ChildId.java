package org.throughline.people;

import java.util.UUID;

/** The opaque child on which the shared journey hangs. Opaque and not guessable. */
public record ChildId(UUID value) {
    public static ChildId fresh() {
        return new ChildId(UUID.randomUUID());
    }

    public static ChildId of(String text) {
        return new ChildId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
