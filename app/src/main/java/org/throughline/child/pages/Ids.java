package org.throughline.child.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.throughline.child.ContributionId;
import org.throughline.people.ChildId;

/** Ids and names out of an address. One that cannot be is like one that is not there. */
final class Ids {
    private Ids() {}

    static Optional<ChildId> child(String text) {
        return uuid(text).map(ChildId::new);
    }

    static Optional<ContributionId> contribution(String text) {
        return uuid(text).map(ContributionId::new);
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
