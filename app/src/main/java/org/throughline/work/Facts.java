package org.throughline.work;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** An event's facts as JSON and back. Only ids, codes, days and numbers can stand in one: no type here holds a word. */
final class Facts {
    private static final Set<Class<?>> PLAIN =
            Set.of(UUID.class, LocalDate.class, Instant.class, boolean.class, int.class, long.class, OptionalInt.class);
    private static final JsonMapper JSON = new JsonMapper();

    private Facts() {}

    static String write(Event event) {
        mustHoldNoWords(event.getClass());
        return JSON.writeValueAsString(event);
    }

    static <E extends Event> E read(Class<E> kind, String facts) {
        return JSON.readValue(facts, kind);
    }

    /** The event's name, as it is kept: module and record. */
    static String kind(Class<? extends Event> event) {
        String name = event.getName();
        return name.startsWith("org.throughline.") ? name.substring("org.throughline.".length()) : name;
    }

    static void mustHoldNoWords(Class<? extends Event> event) {
        if (!event.isRecord()) {
            throw new IllegalArgumentException("Expected a record of ids, found " + event.getName());
        }
        Arrays.stream(event.getRecordComponents())
                .filter(component -> !holdsNoWords(component.getGenericType()))
                .findFirst()
                .ifPresent(component -> refuse(event, component));
    }

    private static boolean holdsNoWords(Type type) {
        if (type instanceof ParameterizedType of) {
            return List.of(Optional.class, List.class, Set.class).contains(of.getRawType())
                    && holdsNoWords(of.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                && (PLAIN.contains(plain)
                        || plain.isEnum()
                        || (plain.isRecord()
                                && Arrays.stream(plain.getRecordComponents())
                                        .allMatch(component -> holdsNoWords(component.getGenericType()))));
    }

    private static void refuse(Class<?> event, RecordComponent component) {
        throw new IllegalArgumentException("An event holds ids, codes, days and numbers only; " + event.getSimpleName()
                + "." + component.getName() + " is a " + component.getType().getSimpleName());
    }
}
