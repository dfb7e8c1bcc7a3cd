package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** How I sign in: name, password, second factor, and where I am signed in now. */
public record AccountPage(
        String login, boolean secondFactor, boolean staff, long codesLeft, int sessions, boolean changed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return WebWords.ACCOUNT_TITLE.say();
    }
}
