package org.throughline.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.web.WebWords;

/** Which of several roles to act in now. */
public record SeatPage(List<Choice> choices, @Nullable String now, Slips slips) implements Page {

    /** One role: its id, what it is, and where. */
    public record Choice(String seat, String title, String where) {}

    @Override
    public String title() {
        return WebWords.SEAT_TITLE.say();
    }
}
