package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtepanelGenerated;

/** The confirmation at the end of an act: what was done, and the reference to quote. */
public record Panel(String title, @Nullable Content body, int level) implements Component {

    public static Panel of(String title, String body) {
        return new Panel(title, Html.text(body), 1);
    }

    public static Panel of(String title) {
        return new Panel(title, null, 1);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtepanelGenerated.render(page, null, this);
    }
}
