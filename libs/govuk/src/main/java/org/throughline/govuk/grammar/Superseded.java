package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JtesupersededGenerated;

/** Earlier words that later ones replaced: folded, never gone. */
public record Superseded(String summary, List<Quote> earlier) implements Component {

    public Superseded {
        earlier = List.copyOf(earlier);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtesupersededGenerated.render(page, null, this);
    }
}
