package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtefieldsetGenerated;

/** Several inputs under one question. */
public record Fieldset(
        @Nullable Question legend,
        @Nullable String describedBy,
        @Nullable String role,
        Content inputs) implements Component {

    public static Fieldset of(Question legend, Content inputs) {
        return new Fieldset(legend, null, null, inputs);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtefieldsetGenerated.render(page, null, this);
    }
}
