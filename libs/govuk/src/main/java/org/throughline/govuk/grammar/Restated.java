package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JterestatedGenerated;

/** Words that somebody put in other words. Opening them shows the exact source. */
public record Restated(String words, List<Quote> sources, String spoken) implements Component {

    public Restated {
        sources = List.copyOf(sources);
    }

    public static Restated of(String words, Quote... sources) {
        return new Restated(words, List.of(sources), "see the exact words");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JterestatedGenerated.render(page, null, this);
    }
}
