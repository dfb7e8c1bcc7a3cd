package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A piece of a page that knows how to write itself: a record with one template, in which every text is escaped. */
public interface Component extends Content {

    /** Calls the one template of this component. */
    void render(HtmlTemplateOutput page);

    @Override
    default void writeTo(TemplateOutput page) {
        render(page instanceof HtmlTemplateOutput html ? html : new OwaspHtmlTemplateOutput(page));
    }

    /** The markup alone, for letters and tests. */
    default String html() {
        var page = new StringOutput();
        writeTo(page);
        return page.toString();
    }
}
