package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtehintGenerated;

/** Help under a question, before the input. */
public record Hint(@Nullable String id, String words) implements Component {

    @Override
    public void render(HtmlTemplateOutput page) {
        JtehintGenerated.render(page, null, this);
    }
}
