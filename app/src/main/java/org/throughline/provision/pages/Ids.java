package org.throughline.provision.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.ChildId;
import org.throughline.provision.ProvisionId;

/** Ids and names out of an address or a form. One that cannot be is like one that is not there. */
final class Ids {
    private Ids() {}

    static Optional<ChildId> child(String text) {
        return uuid(text).map(ChildId::new);
    }

    static Optional<ProvisionId> provision(String text) {
        return uuid(text).map(ProvisionId::new);
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
