package org.throughline.pages;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Ids and names out of an address or a form. One that cannot be is like one that is not there. */
public final class Ids {
    private Ids() {}

    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The id of one kind of thing: {@code Ids.read(text, ChildId::new)}. */
    public static <T> Optional<T> read(String text, Function<UUID, T> as) {
        return read(text).map(as);
    }

    /** One of a few, by its own name. */
    public static <E extends Enum<E>> Optional<E> one(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
