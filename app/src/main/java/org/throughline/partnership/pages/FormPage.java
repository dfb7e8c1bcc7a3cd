package org.throughline.partnership.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;

/** A page that asks for something: what for, the questions, one button. */
public record FormPage(
        String title, String lead, String action, List<Content> questions, String button, String backTo, Slips slips)
        implements Page {
    /** Nothing can be asked for now, and the page says why. */
    public static final String NO_BUTTON = "";

    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }
}
