package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteselectGenerated;

/** One of many, chosen from a folded list. Radios are kinder where there are few. */
public record Select(
        Field field, List<Choice> choices, @Nullable String chosen) implements Component {

    /** One line of the list. Without a value its words are sent. */
    public record Choice(@Nullable String value, String words, boolean disabled) {
        public static Choice of(String value, String words) {
            return new Choice(value, words, false);
        }

        String sent() {
            return value == null ? words : value;
        }
    }

    public Select {
        choices = List.copyOf(choices);
    }

    public static Select of(Field field, List<Choice> choices) {
        return new Select(field, choices, null);
    }

    public Select chosen(@Nullable String value) {
        return new Select(field, choices, value);
    }

    public boolean isChosen(Choice choice) {
        return choice.sent().equals(chosen);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteselectGenerated.render(page, null, this);
    }
}
