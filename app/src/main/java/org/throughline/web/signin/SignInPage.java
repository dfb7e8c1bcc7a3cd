package org.throughline.web.signin;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.web.WebWords;

/** Login and password, and why somebody sees this page. */
public record SignInPage(Typed typed, Slips slips, Because because) implements Page {

    /** Why the page is there. */
    public enum Because {
        ASKED,
        SIGNED_OUT,
        ENDED,
        AGAIN,
        KEPT;

        static Because of(Typed query) {
            if (query.fields().containsKey("kept")) {
                return KEPT;
            }
            if (query.fields().containsKey("again")) {
                return AGAIN;
            }
            if (query.fields().containsKey("ended")) {
                return ENDED;
            }
            return query.fields().containsKey("out") ? SIGNED_OUT : ASKED;
        }
    }

    @Override
    public String title() {
        return WebWords.SIGN_IN_TITLE.say();
    }
}
