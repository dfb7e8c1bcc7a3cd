package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtefileUploadGenerated;

/** A document, a picture or a sound from the device. */
public record FileUpload(
        Field field, boolean several, @Nullable String accept) implements Component {

    public static FileUpload of(Field field) {
        return new FileUpload(field, false, null);
    }

    public FileUpload manyFiles() {
        return new FileUpload(field, true, accept);
    }

    /** Kinds of file the browser offers first: "image/*,.pdf". What arrives is still looked at. */
    public FileUpload accept(String kinds) {
        return new FileUpload(field, several, kinds);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtefileUploadGenerated.render(page, null, this);
    }
}
