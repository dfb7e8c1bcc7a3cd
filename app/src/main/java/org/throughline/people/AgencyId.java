package org.throughline.people;

import java.util.UUID;

/** An agency that takes part: a school, a health service, a council team, a charity. Opaque and not guessable. */
public record AgencyId(UUID value) {
    public static AgencyId fresh() {
        return new AgencyId(UUID.randomUUID());
    }

    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
