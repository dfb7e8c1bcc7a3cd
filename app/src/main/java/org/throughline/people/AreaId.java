package org.throughline.people;

import java.util.UUID;

/** A local authority area. Opaque and not guessable. */
public record AreaId(UUID value) {
    public static AreaId fresh() {
        return new AreaId(UUID.randomUUID());
    }

    public static AreaId of(String text) {
        return new AreaId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
