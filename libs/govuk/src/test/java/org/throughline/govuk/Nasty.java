package org.throughline.govuk;

import gg.jte.Content;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes any record of ours out of words that try to break out of the page, whatever it is made of. */
final class Nasty {

    static final String WORDS = "\"'onfocus=\"alert(1)\"><script>alert('x')</script>&amp;";

    /** Which of several kinds, constants or truths is taken: each number another walk through the templates. */
    private final int variant;

    Nasty(int variant) {
        this.variant = variant;
    }

    <R extends Record> R make(Class<R> kind) {
        try {
            var parts = kind.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(parts)
                    .map(part -> value(part.getGenericType()))
                    .toArray();
            Constructor<R> constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException cannot) {
            throw new AssertionError("Expected to make a " + kind.getSimpleName() + " out of nasty words", cannot);
        }
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> List.of(value(list.getActualTypeArguments()[0]));
            case ParameterizedType set
            when set.getRawType() == Set.class -> Set.of(value(set.getActualTypeArguments()[0]));
            case java.lang.reflect.WildcardType any -> value(any.getUpperBounds()[0]);
            case Class<?> kind -> value(kind);
            default -> throw new AssertionError("Expected a kind of part that the records are made of, found " + type);
        };
    }

    private Object value(Class<?> kind) {
        if (kind == String.class) {
            return WORDS;
        }
        if (kind == Content.class) {
            return Html.text(WORDS);
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return variant % 2 == 0;
        }
        if (kind == int.class || kind == Integer.class) {
            return 1 + variant % 3;
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[variant % kind.getEnumConstants().length];
        }
        if (kind.isSealed()) {
            return value(kind.getPermittedSubclasses()[variant % kind.getPermittedSubclasses().length]);
        }
        return make(kind.asSubclass(Record.class));
    }
}
