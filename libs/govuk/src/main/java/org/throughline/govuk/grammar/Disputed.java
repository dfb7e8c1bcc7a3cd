package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JtedisputedGenerated;

/** A paraphrase of which the speaker says that it is not what they meant. Their own words stand above it. */
public record Disputed(Quote speaker, Content paraphrase, String says) implements Component {

    public static Disputed of(Quote speaker, Content paraphrase) {
        return new Disputed(speaker, paraphrase, "Not what I meant");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtedisputedGenerated.render(page, null, this);
    }
}
