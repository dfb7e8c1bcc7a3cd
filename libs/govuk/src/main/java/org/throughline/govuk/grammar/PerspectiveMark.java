package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JteperspectiveMarkGenerated;

/** The shape of a perspective in its colour, with its name: beside it, or only heard where the name stands close by. */
public record PerspectiveMark(Perspective perspective, String name, boolean named) implements Component {

    /** The shape alone; the name is heard. */
    public static PerspectiveMark of(Perspective perspective, String name) {
        return new PerspectiveMark(perspective, name, false);
    }

    /** The shape with its name beside it. */
    public static PerspectiveMark named(Perspective perspective, String name) {
        return new PerspectiveMark(perspective, name, true);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteperspectiveMarkGenerated.render(page, null, this);
    }
}
