package org.throughline.web.signin;

import java.util.List;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.web.WebWords;
import org.throughline.web.demo.Personas;

/** The made-up people that can be tried out, and the day that it pretends to be. */
public record DemoPage(List<Personas.Persona> personas, boolean mayPretend, String today, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return WebWords.DEMO_TITLE.say();
    }
}
