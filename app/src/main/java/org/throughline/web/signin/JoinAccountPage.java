package org.throughline.web.signin;

import java.util.List;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.web.WebWords;

/** Who the code is for, and how they will sign in from now on. */
public record JoinAccountPage(String name, List<String> roles, boolean staff, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return WebWords.JOIN_WELCOME.say(name);
    }
}
