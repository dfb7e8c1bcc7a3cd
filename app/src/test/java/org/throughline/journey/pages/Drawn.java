package org.throughline.journey.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.pages.Shell;

/** Pages as a browser would get them, and forms as it would send them. */
final class Drawn {
    private static final Shell SHELL =
            new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "token");

    private Drawn() {}

    /** The HTML of a reply, which must be a page. */
    static String html(Pages pages, Reply reply) {
        if (reply instanceof Page page) {
            return pages.draw(page, SHELL);
        }
        throw new AssertionError("Expected a page, found " + reply);
    }

    /** Field, value, field, value. */
    static Form form(String... fields) {
        Map<String, String[]> sent = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], new String[] {fields[i + 1]});
        }
        return Form.of(sent);
    }

    static String to(Reply reply) {
        if (reply instanceof Reply.Go(String to)) {
            return to;
        }
        throw new AssertionError("Expected to be sent on, found " + reply);
    }
}
