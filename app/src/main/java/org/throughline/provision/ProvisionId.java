package org.throughline.provision;

import java.util.UUID;

/** Names one thing that is done for a child. Opaque and not guessable. */
public record ProvisionId(UUID value) {
    public static ProvisionId fresh() {
        return new ProvisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
