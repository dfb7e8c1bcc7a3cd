package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PutRightWords.*;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.govuk.DateInput;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Synthesis;

/** A search as it stands, to be put right by whoever leads. */
public record CorrectSearchPage(Synthesis synthesis, SearchRun run, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return CORRECT_TITLE.say(run.source());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/searches");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/searches/" + run.id() + "/correct";
    }

    /** What was typed, or what stands while nothing was. */
    public String now(String field, String stands) {
        return typed.fields().containsKey(field) ? typed.text(field) : stands;
    }

    public DateInput.Typed day() {
        LocalDate on = run.runOn();
        return typed.fields().containsKey("on-day")
                ? typed.date("on")
                : new DateInput.Typed(
                        Integer.toString(on.getDayOfMonth()),
                        Integer.toString(on.getMonthValue()),
                        Integer.toString(on.getYear()));
    }
}
