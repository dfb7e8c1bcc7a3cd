package org.throughline.evidence.pages;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/** One sending of one form has one effect, and whoever sends it again goes to the same place. */
@Component("evidenceOnceOnly")
class OnceOnly {
    private final Once once;
    private final Acting acting;

    OnceOnly(Once once, Acting acting) {
        this.once = once;
        this.acting = acting;
    }

    Reply go(Viewer viewer, Form form, Supplier<String> work) {
        return new Reply.Go(acting.as(viewer, () -> once.only(viewer.account().value(), form.once(), work)));
    }
}
