package org.throughline.partnership.years.pages;

import static org.throughline.partnership.years.YearWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.years.Span;
import org.throughline.partnership.years.Years;

/** What would leave of a year, what stays behind, and giving it. */
public record YearLookPage(Partnership partnership, Span span, Years.Looked looked, Form form) implements Page {

    @Override
    public String title() {
        return LOOKED_TITLE.say(Dates.day(span.from()), Dates.day(span.until()));
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(partnership.id()) + "/give-year");
    }

    @Override
    public Slips slips() {
        return form.slips();
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String action() {
        return Paths.of(partnership.id()) + "/look-at-year";
    }

    public String year() {
        return span.from().toString();
    }

    public Optional<String> notReleased() {
        int n = looked.year().notReleased();
        return n == 0 ? Optional.empty() : Optional.of(NOT_RELEASED.say(n));
    }

    /** Why this text stays, with the words that were found. */
    public String because(Years.Held h) {
        String found = h.signs().isEmpty() ? "" : STAYS_SIGNS.say(String.join(", ", h.signs()));
        if (h.mayGo()) {
            return found;
        }
        return ((h.namesASeatHolder() ? STAYS_HOLDER : STAYS_LEADS).say() + " " + found).strip();
    }

    public boolean let(Years.Held h) {
        return form.typed().all("let").contains(h.key().toString());
    }

    public Radios named() {
        return Radios.of(
                        Entry.field("named", ASK_NAMED, null, form.slips()),
                        List.of(
                                Choice.of("no", NAMED_NO.say()).hint(NAMED_NO_HINT.say()),
                                Choice.of("yes", NAMED_YES.say()).hint(NAMED_YES_HINT.say())))
                .chosen(form.typed().text("named"));
    }

    public Select licence() {
        return Entry.pick(
                "licence",
                Licence.Words.ASK_LICENCE,
                Licence.Words.ASK_LICENCE_HINT,
                List.of(Licence.values()),
                Enum::name,
                Licence::words,
                form);
    }
}
