package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JteskipLinkGenerated;

/** Lets somebody at a keyboard pass the header by. */
public record SkipLink(String words, String href) implements Component {

    public SkipLink {
        Address.check(href);
    }

    public static SkipLink toMain() {
        return new SkipLink("Skip to main content", "#main-content");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteskipLinkGenerated.render(page, null, this);
    }
}
