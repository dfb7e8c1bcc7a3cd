package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.Link;
import org.throughline.govuk.templates.grammar.JtewhoCanSeeGenerated;

/** Who can see what stands above: a mark for each perspective, and the names in words. */
public record WhoCanSee(
        List<PerspectiveMark> marks, String words, @Nullable Link more) implements Component {

    public WhoCanSee {
        marks = List.copyOf(marks);
    }

    public static WhoCanSee of(String words, PerspectiveMark... marks) {
        return new WhoCanSee(List.of(marks), words, null);
    }

    /** Leads to the page that names everybody. */
    public WhoCanSee more(Link names) {
        return new WhoCanSee(marks, words, names);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtewhoCanSeeGenerated.render(page, null, this);
    }
}
