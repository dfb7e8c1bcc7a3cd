package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.Component;
import org.throughline.govuk.Html;
import org.throughline.govuk.templates.grammar.JteownViewGenerated;

/** Something the writer says without a source, marked in the margin. */
public record OwnView(Content words, String mark) implements Component {

    public static OwnView of(String words) {
        return new OwnView(Html.text(words), "Writer’s own view");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteownViewGenerated.render(page, null, this);
    }
}
