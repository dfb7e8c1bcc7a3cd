package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteerrorMessageGenerated;

/** How to put one field right, in a sentence. */
public record ErrorMessage(@Nullable String id, String says) implements Component {

    @Override
    public void render(HtmlTemplateOutput page) {
        JteerrorMessageGenerated.render(page, null, this);
    }
}
