package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JteageGenerated;

/** How old a piece of information is, in words; what is old is marked. */
public record Age(String words, boolean old) implements Component {

    public static Age fresh(String words) {
        return new Age(words, false);
    }

    public static Age old(String words) {
        return new Age(words, true);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteageGenerated.render(page, null, this);
    }
}
