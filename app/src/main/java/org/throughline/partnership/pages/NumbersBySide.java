package org.throughline.partnership.pages;

import gg.jte.Content;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.InputWidth;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.Typing;
import org.throughline.pages.Form;
import org.throughline.partnership.Side;
import org.throughline.words.WordKey;

/** One question with a number for each side, such as how many should come; a side may be left empty. */
public final class NumbersBySide {
    private NumbersBySide() {}

    /** The field of one side, where a slip about the whole question stands too. */
    public static String field(String name, Side side) {
        return name + "-" + side.name();
    }

    public static Content ask(String name, WordKey asks, WordKey hint, Form form) {
        return Entry.field(name, asks, hint, form.slips())
                .fieldset(
                        null,
                        Html.join(
                                "\n",
                                Arrays.stream(Side.values())
                                        .<Content>map(side -> TextInput.of(Field.of(field(name, side), side.words())
                                                        .slips(form.slips()))
                                                .value(form.typed().text(field(name, side)))
                                                .typing(Typing.WHOLE_NUMBER)
                                                .width(InputWidth.FIVE))
                                        .toList()));
    }

    /** Of the sides of whom something is typed; what is no number from 1 to the most is noted at its field. */
    public static Map<Side, Integer> read(Form form, String name, int most, WordKey whenWrong) {
        Map<Side, Integer> numbers = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            if (form.some(field(name, side)).isPresent()) {
                numbers.put(side, Entry.whole(form, field(name, side), 1, most, whenWrong));
            }
        }
        return numbers;
    }
}
