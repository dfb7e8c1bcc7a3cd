package org.throughline.web.signin;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** What you typed when you had been signed out, with one button to send it. */
public record KeptPage(List<Kept> all) implements Page {

    /** One form: what you wrote in it, and all its fields to send again. */
    public record Kept(
            UUID id,
            String when,
            List<String> texts,
            String path,
            Map<String, List<String>> fields,
            boolean sameSeat,
            boolean hadFiles) {}

    @Override
    public String title() {
        return all.isEmpty() ? WebWords.KEPT_NONE_TITLE.say() : WebWords.KEPT_TITLE.say();
    }
}
