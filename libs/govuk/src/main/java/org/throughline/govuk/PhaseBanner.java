package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtephaseBannerGenerated;

/** Says that the service is still being made, and where to tell us what is wrong. */
public record PhaseBanner(Content tag, Content body) implements Component {

    public static PhaseBanner of(String phase, Content body) {
        return new PhaseBanner(Html.text(phase), body);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtephaseBannerGenerated.render(page, null, this);
    }
}
