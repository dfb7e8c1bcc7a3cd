package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteinsetTextGenerated;

/** Words set apart from those around them. */
public record InsetText(Content body, @Nullable String id) implements Component {

    public static InsetText of(String words) {
        return new InsetText(Html.text(words), null);
    }

    public static InsetText of(Content body) {
        return new InsetText(body, null);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteinsetTextGenerated.render(page, null, this);
    }
}
