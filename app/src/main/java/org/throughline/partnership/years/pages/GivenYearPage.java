package org.throughline.partnership.years.pages;

import static org.throughline.partnership.years.YearWords.*;

import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.years.GivenYear;

/** A year that was given, as everybody reads it. */
public record GivenYearPage(String id, GivenYear year) implements Page {

    @Override
    public String title() {
        return year.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.REGISTER);
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String given() {
        return YEAR_GIVEN.say(Dates.day(year.givenOn()), year.licence());
    }

    public String leftOut() {
        return YEAR_LEFT_OUT.say(year.textsLeftOut());
    }

    public String file(String kind) {
        return "/partnerships/years/" + id + "/" + kind;
    }
}
