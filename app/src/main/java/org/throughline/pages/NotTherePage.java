package org.throughline.pages;

/** The one answer for what does not exist and what you may not see. */
public record NotTherePage() implements Page {
    @Override
    public String title() {
        return PagesWords.NOT_THERE_TITLE.say();
    }

    @Override
    public String template() {
        return "web/NotThere.jte";
    }
}
