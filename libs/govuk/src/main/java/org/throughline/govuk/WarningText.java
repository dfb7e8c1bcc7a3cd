package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtewarningTextGenerated;

/** Something a person must not miss before they act. */
public record WarningText(Content words, String spoken) implements Component {

    public static WarningText of(String words) {
        return new WarningText(Html.text(words), "Warning");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtewarningTextGenerated.render(page, null, this);
    }
}
