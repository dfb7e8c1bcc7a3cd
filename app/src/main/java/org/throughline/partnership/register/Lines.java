package org.throughline.partnership.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of one file of open data under the fixed names of its columns. */
record Lines(List<String> head, List<List<String>> rows) {
    static Lines of(String... head) {
        return new Lines(List.of(head), new ArrayList<>());
    }

    /** Adds a line; what is not there is left empty. */
    Lines add(Object... cells) {
        rows.add(Arrays.stream(cells).map(Lines::cell).toList());
        return this;
    }

    private static String cell(Object value) {
        return value instanceof Optional<?> some ? some.map(Object::toString).orElse("") : value.toString();
    }
}
