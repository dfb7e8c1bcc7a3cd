package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Set;
import org.throughline.govuk.templates.JtecheckboxesGenerated;
import org.throughline.govuk.templates.JtecheckboxesGroupGenerated;

/** Any number of a few. A single one needs no question above it: its own words ask. */
public record Checkboxes(Field field, List<Option> options, Set<String> chosen, boolean small, boolean single)
        implements Component {

    public Checkboxes {
        options = List.copyOf(options);
        chosen = Set.copyOf(chosen);
    }

    public static Checkboxes of(Field field, List<? extends Option> options) {
        return new Checkboxes(field, List.copyOf(options), Set.of(), false, false);
    }

    public static Checkboxes of(Field field, Option... options) {
        return of(field, List.of(options));
    }

    /** One box that says yes to its own words. */
    public static Checkboxes single(String name, Choice choice) {
        return new Checkboxes(Field.of(name, ""), List.of(choice), Set.of(), false, true);
    }

    public Checkboxes chosen(Set<String> values) {
        return new Checkboxes(field, options, values, small, single);
    }

    public Checkboxes asSmall() {
        return new Checkboxes(field, options, chosen, true, single);
    }

    public Checkboxes slips(Slips slips) {
        return new Checkboxes(field.slips(slips), options, chosen, small, single);
    }

    public List<ChoiceRow> rows() {
        return ChoiceRow.of(field.id(), options, chosen::contains, single ? field.describedBy() : null);
    }

    /** The group without its question, which the fieldset around it asks. */
    public Content group() {
        return new Group(this);
    }

    /** The checkboxes alone. */
    public record Group(Checkboxes checkboxes) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JtecheckboxesGroupGenerated.render(page, null, checkboxes);
        }
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtecheckboxesGenerated.render(page, null, this);
    }
}
