package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtelabelGenerated;

/** The question of one input. */
public record Label(Question question, @Nullable String inputId) implements Component {

    public static Label of(String words, String inputId) {
        return new Label(Question.of(words), inputId);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtelabelGenerated.render(page, null, this);
    }
}
