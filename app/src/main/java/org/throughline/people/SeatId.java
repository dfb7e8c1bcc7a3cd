package org.throughline.people;

import java.util.UUID;

/** The capacity in which a person acts. Opaque and not guessable. */
public record SeatId(UUID value) {
    public static SeatId fresh() {
        return new SeatId(UUID.randomUUID());
    }

    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
