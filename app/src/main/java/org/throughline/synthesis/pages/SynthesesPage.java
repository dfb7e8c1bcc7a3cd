package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** The syntheses that this person works on, and the form that starts one. */
public record SynthesesPage(List<Row> rows, boolean mayStart, Typed typed, Slips slips) implements Page {
    /** One of them, with what waits there for whoever reads. */
    public record Row(String href, String title, String question, boolean invented, List<ForYou> waiting) {}

    @Override
    public String title() {
        return ALL_TITLE.say();
    }
}
