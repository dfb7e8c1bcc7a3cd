package org.throughline.partnership.years.pages;

import static org.throughline.partnership.years.YearWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Field;
import org.throughline.govuk.Select;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.years.Span;
import org.throughline.partnership.years.Years;

/** Which year to give, and those that were given. */
public record YearsPage(Partnership partnership, List<Span> spans, List<Years.Given> given) implements Page {

    @Override
    public String title() {
        return LOOK_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(partnership.id());
    }

    public Select which() {
        return Select.of(
                Field.of("year", ASK_SPAN.say()).hint(ASK_SPAN_HINT.say()),
                spans.stream()
                        .map(s -> Select.Choice.of(s.from().toString(), says(s)))
                        .toList());
    }

    static String says(Span s) {
        return SPAN_WORDS.say(Dates.day(s.from()), Dates.day(s.until()));
    }

    public String says(Years.Given g) {
        return GIVEN_LINE.say(Dates.day(g.span().from()), Dates.day(g.span().until()), Dates.day(g.on()));
    }

    public String name(Years.Given g) {
        return (g.named() ? GIVEN_NAMED : GIVEN_WITHOUT).say();
    }

    public String href(Years.Given g) {
        return Years.address(g.id());
    }
}
