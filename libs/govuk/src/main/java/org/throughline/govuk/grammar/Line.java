package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JtelineGenerated;

/** The line: the spine of a record. Every contribution and decision is a knot on it, in the order in which it was true. */
public record Line(List<Knot> knots) implements Component {

    /** One knot: when, from which perspective if from one, and what. */
    public record Knot(String when, @Nullable PerspectiveMark mark, Content what) {}

    public Line {
        knots = List.copyOf(knots);
    }

    public static Line of(Knot... knots) {
        return new Line(List.of(knots));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtelineGenerated.render(page, null, this);
    }
}
