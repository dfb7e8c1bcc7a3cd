package org.throughline.evidence.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.About;
import org.throughline.evidence.Axis;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Need;
import org.throughline.evidence.Wanted;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Typed;

/** Reads out of an address what somebody looks for. What is no filter of ours takes nothing away. */
final class Finder {
    static final String BAR = "|";

    private Finder() {}

    static Wanted read(Form form) {
        Typed typed = form.typed();
        return new Wanted(
                typed.some("words")
                        .map(words -> List.of(words.split("\\s+", -1)))
                        .orElse(List.of()),
                one(typed, "kind", Kind.class),
                one(typed, "ingredient", Ingredient.class),
                one(typed, "need", Need.class),
                age(form),
                one(typed, "confidence", Confidence.class),
                one(typed, "direction", Direction.class),
                Stream.of(Axis.THEME, Axis.STRENGTH, Axis.BREADTH)
                        .flatMap(axis -> label(typed, axis).stream())
                        .toList());
    }

    static <E extends Enum<E>> Optional<E> one(Typed typed, String field, Class<E> of) {
        return Ids.one(of, typed.text(field));
    }

    private static Optional<Integer> age(Form form) {
        Optional<Integer> age = form.some("age")
                .filter(a -> a.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(a -> a <= About.Ages.OLDEST);
        if (age.isEmpty() && form.some("age").isPresent()) {
            form.wrong("age", BankWords.FIND_AGE_WRONG.say());
        }
        return age;
    }

    private static Optional<Wanted.Labelled> label(Typed typed, Axis axis) {
        String wanted = typed.text(axis.name().toLowerCase(Locale.ROOT));
        int bar = wanted.indexOf(BAR);
        return bar < 0
                ? Optional.empty()
                : Optional.of(new Wanted.Labelled(axis, wanted.substring(0, bar), wanted.substring(bar + 1)));
    }
}
