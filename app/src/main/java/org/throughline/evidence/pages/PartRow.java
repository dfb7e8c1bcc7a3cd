package org.throughline.evidence.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.ReviewingWords;
import org.throughline.pages.Form;
import org.throughline.pages.Typed;

/** One row of the form in which the parts of a record are edited: its fields carry the row's number. */
record PartRow(Form form, int number) {
    static String name(int number, String field) {
        return "r" + number + "-" + field;
    }

    String text(String field) {
        return form.some(name(number, field)).orElse("");
    }

    /** Needed in a row that is not empty. */
    String needed(String field, ReviewingWords whenMissing) {
        return form.text(name(number, field), whenMissing);
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> of, ReviewingWords whenMissing) {
        return form.one(name(number, field), of, whenMissing);
    }

    <E extends Enum<E>> List<E> many(String field, E[] of) {
        Typed typed = form.typed();
        return Arrays.stream(of)
                .filter(e -> typed.has(name(number, field), e.name()))
                .toList();
    }

    List<String> all(String field) {
        return form.typed().all(name(number, field));
    }
}
