package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Locale;
import org.throughline.govuk.templates.JtetagGenerated;

/** A state in one or two words. Its colour says nothing that the words do not. */
public record Tag(Content words, Colour colour) implements Component {

    /** The colours of the design system; plain is blue too. */
    public enum Colour {
        PLAIN,
        BLUE,
        GREY,
        GREEN,
        TEAL,
        PURPLE,
        MAGENTA,
        RED,
        ORANGE,
        YELLOW;

        public String css() {
            return this == PLAIN ? "" : " govuk-tag--" + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Tag of(String words) {
        return new Tag(Html.text(words), Colour.PLAIN);
    }

    public static Tag grey(String words) {
        return new Tag(Html.text(words), Colour.GREY);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetagGenerated.render(page, null, this);
    }
}
