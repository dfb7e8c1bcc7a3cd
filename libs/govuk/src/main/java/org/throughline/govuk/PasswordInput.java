package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtepasswordInputGenerated;

/** A password, with a button that shows it. */
public record PasswordInput(Field field, String autocomplete) implements Component {

    public static PasswordInput current(Field field) {
        return new PasswordInput(field, "current-password");
    }

    public static PasswordInput chosen(Field field) {
        return new PasswordInput(field, "new-password");
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtepasswordInputGenerated.render(page, null, this);
    }
}
