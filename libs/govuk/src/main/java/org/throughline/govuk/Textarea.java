package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtetextareaGenerated;

/** As many words as somebody wants to write. */
public record Textarea(
        Field field,
        @Nullable String value,
        int rows,
        @Nullable Boolean spellcheck,
        @Nullable String autocomplete) implements Component {

    public static Textarea of(Field field) {
        return new Textarea(field, null, 5, null, null);
    }

    public Textarea value(@Nullable String typed) {
        return new Textarea(field, typed, rows, spellcheck, autocomplete);
    }

    public Textarea rows(int high) {
        return new Textarea(field, value, high, spellcheck, autocomplete);
    }

    /** The value as it must be written: a browser swallows one line break at the start, and nothing typed may be lost. */
    static String kept(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.startsWith("\n") || value.startsWith("\r") ? "\n" + value : value;
    }

    public @Nullable String spellcheckText() {
        return spellcheck == null ? null : spellcheck.toString();
    }

    public String kept() {
        return kept(value);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetextareaGenerated.render(page, null, this);
    }
}
