package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RevisingWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Revising;
import org.throughline.synthesis.Synthesis;

/**
 * Taking one's own reading back.
 *
 * @param underCode how many readings of one's own stand under its code
 */
public record TakeBackPage(Synthesis synthesis, Revising.OneReading reading, int underCode, Typed typed, Slips slips)
        implements Page {
    static final String ONE = "one";
    static final String ALL = "all";

    @Override
    public String title() {
        return BACK_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.words(synthesis.id(), reading.extract()));
    }

    public String at() {
        return Paths.takeBack(synthesis.id(), reading.coding().id());
    }

    public List<Choice> which() {
        return List.of(Choice.of(ONE, BACK_ONE.say()), Choice.of(ALL, BACK_ALL.say(underCode)));
    }
}
