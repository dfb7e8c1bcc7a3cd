package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteradiosGenerated;
import org.throughline.govuk.templates.JteradiosGroupGenerated;

/** One of a few. */
public record Radios(
        Field field, List<Option> options, @Nullable String chosen, boolean small, boolean inline)
        implements Component {

    public Radios {
        options = List.copyOf(options);
    }

    public static Radios of(Field field, List<? extends Option> options) {
        return new Radios(field, List.copyOf(options), null, false, false);
    }

    public static Radios of(Field field, Option... options) {
        return of(field, List.of(options));
    }

    public Radios chosen(@Nullable String value) {
        return new Radios(field, options, value, small, inline);
    }

    public Radios asSmall() {
        return new Radios(field, options, chosen, true, inline);
    }

    /** Side by side: for two short answers only. */
    public Radios sideBySide() {
        return new Radios(field, options, chosen, small, true);
    }

    public String css() {
        return (inline ? " govuk-radios--inline" : "") + (small ? " govuk-radios--small" : "");
    }

    public List<ChoiceRow> rows() {
        return ChoiceRow.of(field.id(), options, value -> value.equals(chosen), null);
    }

    /** The group without its question, which the fieldset around it asks. */
    public Content group() {
        return new Group(this);
    }

    /** The radios alone. */
    public record Group(Radios radios) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JteradiosGroupGenerated.render(page, null, radios);
        }
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteradiosGenerated.render(page, null, this);
    }
}
