package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteheaderGenerated;

/** Our own header (the crown's is reserved): the line, the name, and at the right who is signed in and in which capacity. */
public record Header(String product, String home, @Nullable Content aside) implements Component {

    public Header {
        Address.check(home);
    }

    public static Header of(String product, String home) {
        return new Header(product, home, null);
    }

    public Header aside(Content who) {
        return new Header(product, home, who);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteheaderGenerated.render(page, null, this);
    }
}
