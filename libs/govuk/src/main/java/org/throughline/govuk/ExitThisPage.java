package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteexitThisPageGenerated;

/** Leaves for a harmless page at once, for somebody who may be watched. */
public record ExitThisPage(String href, @Nullable String words) implements Component {

    public ExitThisPage {
        Address.check(href);
    }

    public static ExitThisPage toWeather() {
        return new ExitThisPage("https://www.bbc.co.uk/weather", null);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteexitThisPageGenerated.render(page, null, this);
    }
}
