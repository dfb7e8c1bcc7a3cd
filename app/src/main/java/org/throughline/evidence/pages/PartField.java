package org.throughline.evidence.pages;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.TextSize;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Typed;
import org.throughline.words.WordKey;

/** One question about each row of a part: a line, a text, one of a few, or any of a few. */
record PartField(String name, WordKey question, @Nullable WordKey hint, Sort sort, List<Option> options) {
    private static final int LINES = 3;

    enum Sort {
        LINE,
        TEXT,
        ONE,
        MANY
    }

    /** A value and its words. */
    record Option(String value, String words) {}

    static PartField line(String name, WordKey question) {
        return new PartField(name, question, null, Sort.LINE, List.of());
    }

    static PartField text(String name, WordKey question) {
        return new PartField(name, question, null, Sort.TEXT, List.of());
    }

    static PartField text(String name, WordKey question, WordKey hint) {
        return new PartField(name, question, hint, Sort.TEXT, List.of());
    }

    static <E extends Enum<E>> PartField one(
            String name, WordKey question, E[] all, Function<E, String> words, String none) {
        return new PartField(
                name,
                question,
                null,
                Sort.ONE,
                Stream.concat(Stream.of(new Option("", none)), options(all, words))
                        .toList());
    }

    static <E extends Enum<E>> PartField many(String name, WordKey question, E[] all, Function<E, String> words) {
        return new PartField(
                name, question, null, Sort.MANY, options(all, words).toList());
    }

    static PartField many(String name, WordKey question, List<Option> options) {
        return new PartField(name, question, null, Sort.MANY, options);
    }

    private static <E extends Enum<E>> Stream<Option> options(E[] all, Function<E, String> words) {
        return Arrays.stream(all).map(e -> new Option(e.name(), words.apply(e)));
    }

    /** The field in one row, with what stands in it. */
    Content in(int row, Typed typed, Slips slips) {
        String at = PartRow.name(row, name);
        Field field = Field.of(at, question.say()).slips(slips);
        if (hint != null) {
            field = field.hint(hint.say());
        }
        return switch (sort) {
            case LINE -> TextInput.of(field).value(typed.text(at));
            case TEXT -> Textarea.of(field).value(typed.text(at)).rows(LINES);
            case ONE ->
                Select.of(
                                field,
                                options.stream()
                                        .map(o -> Select.Choice.of(o.value(), o.words()))
                                        .toList())
                        .chosen(typed.text(at));
            case MANY ->
                Checkboxes.of(
                                field.size(TextSize.S),
                                options.stream()
                                        .map(o -> Choice.of(o.value(), o.words()))
                                        .toList())
                        .chosen(Set.copyOf(typed.all(at)))
                        .asSmall();
        };
    }
}
