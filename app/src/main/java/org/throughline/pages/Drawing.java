package org.throughline.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.UUID;

/** What a template may need of the page being drawn: the hidden fields that every form carries. */
public final class Drawing {
    /** The hidden field that says for whom a form was drawn, so that what is typed comes back to nobody else. */
    public static final String DRAWN_FOR = "drawn-for";

    static final ScopedValue<Shell> SHELL = ScopedValue.newInstance();

    private Drawing() {}

    /** The hidden fields of a form: against forgery, and the key that makes ten sendings one effect. */
    public static Content formFields() {
        return Drawing::writeFormFields;
    }

    private static void writeFormFields(TemplateOutput out) {
        Shell shell = SHELL.get();
        out.writeContent("<input type=\"hidden\" name=\"" + shell.csrfField() + "\" value=\"");
        out.writeUserContent(shell.csrfToken());
        out.writeContent("\"><input type=\"hidden\" name=\"" + Form.ONCE + "\" value=\"" + UUID.randomUUID() + "\">");
        shell.session()
                .ifPresent(session -> out.writeContent(
                        "<input type=\"hidden\" name=\"" + DRAWN_FOR + "\" value=\"" + session.drawnFor() + "\">"));
    }
}
