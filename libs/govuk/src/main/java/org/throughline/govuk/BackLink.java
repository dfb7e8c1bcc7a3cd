package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtebackLinkGenerated;

/** The way back to the page before, above the heading; nothing typed is lost on the way. */
public record BackLink(String words, String href) implements Component {

    public BackLink {
        Address.check(href);
    }

    public static BackLink to(String href) {
        return new BackLink("Back", href);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtebackLinkGenerated.render(page, null, this);
    }
}
