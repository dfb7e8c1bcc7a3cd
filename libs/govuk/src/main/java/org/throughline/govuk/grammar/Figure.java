package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.Link;
import org.throughline.govuk.templates.grammar.JtefigureGenerated;

/** A drawing that says what it found as its title, what it does not show as a note, and its figures in a table. */
public record Figure(
        String id,
        String finding,
        Content drawing,
        @Nullable String note,
        @Nullable String source,
        @Nullable Content table,
        @Nullable Link download)
        implements Component {

    public static Figure of(String id, String finding, Content drawing) {
        return new Figure(id, finding, drawing, null, null, null, null);
    }

    public Figure note(String doesNotShow) {
        return new Figure(id, finding, drawing, doesNotShow, source, table, download);
    }

    public Figure source(String from) {
        return new Figure(id, finding, drawing, note, from, table, download);
    }

    public Figure table(Content figures, @Nullable Link csv) {
        return new Figure(id, finding, drawing, note, source, figures, csv);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtefigureGenerated.render(page, null, this);
    }
}
