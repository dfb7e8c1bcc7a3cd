package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtefooterGenerated;

/** The foot of every page: help in the same place everywhere, then what this is. */
public record Footer(
        String title, List<Link> links, @Nullable Content about) implements Component {

    public Footer {
        links = List.copyOf(links);
    }

    public static Footer of(Link... links) {
        return new Footer("Support links", List.of(links), null);
    }

    public Footer about(Content words) {
        return new Footer(title, links, words);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtefooterGenerated.render(page, null, this);
    }
}
