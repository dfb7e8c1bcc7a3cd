package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtelinkGenerated;

/** A link in running text; the hidden words tell it from its neighbours when it is heard alone. */
public record Link(Content words, String href, @Nullable String more) implements Component {

    public Link {
        Address.check(href);
    }

    public static Link to(String href, String words) {
        return new Link(Html.text(words), href, null);
    }

    /** What a link read aloud on its own is about: "Change" becomes "Change date of birth". */
    public Link about(String hiddenWords) {
        return new Link(words, href, hiddenWords);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtelinkGenerated.render(page, null, this);
    }
}
