package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JtedemoBandGenerated;

/** Says on every page that this area and everybody in it are made up. */
public record DemoBand(String words) implements Component {

    @Override
    public void render(HtmlTemplateOutput page) {
        JtedemoBandGenerated.render(page, null, this);
    }
}
