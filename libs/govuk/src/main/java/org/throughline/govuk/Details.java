package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtedetailsGenerated;

/** More, for those who want it, folded under one line. */
public record Details(
        Content summary,
        Content body,
        boolean open,
        @Nullable String id) implements Component {

    public static Details of(String summary, Content body) {
        return new Details(Html.text(summary), body, false, null);
    }

    public static Details of(String summary, String body) {
        return of(summary, Html.text(body));
    }

    public Details opened() {
        return new Details(summary, body, true, id);
    }

    public Details id(String fixed) {
        return new Details(summary, body, open, fixed);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtedetailsGenerated.render(page, null, this);
    }
}
