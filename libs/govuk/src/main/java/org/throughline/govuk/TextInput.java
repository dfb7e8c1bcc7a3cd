package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtetextInputGenerated;

/** One line of words. */
public record TextInput(
        Field field,
        @Nullable String value,
        Typing typing,
        InputWidth width,
        @Nullable String prefix,
        @Nullable String suffix)
        implements Component {

    public static TextInput of(Field field) {
        return new TextInput(field, null, Typing.WORDS, InputWidth.FULL, null, null);
    }

    public TextInput value(@Nullable String typed) {
        return new TextInput(field, typed, typing, width, prefix, suffix);
    }

    public TextInput typing(Typing kind) {
        return new TextInput(field, value, kind, width, prefix, suffix);
    }

    public TextInput width(InputWidth wide) {
        return new TextInput(field, value, typing, wide, prefix, suffix);
    }

    public TextInput prefix(String unit) {
        return new TextInput(field, value, typing, width, unit, suffix);
    }

    public TextInput suffix(String unit) {
        return new TextInput(field, value, typing, width, prefix, unit);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetextInputGenerated.render(page, null, this);
    }
}
