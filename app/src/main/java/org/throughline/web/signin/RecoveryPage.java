package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** One of the printed codes, when the phone is not there. */
public record RecoveryPage(Slips slips) implements Page {
    @Override
    public String title() {
        return WebWords.RECOVERY_TITLE.say();
    }
}
