package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.govuk.grammar.Quote;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;

/**
 * One page to give advice on: what is asked, what is known already, and the adviser's own words.
 *
 * @param given the words, once they were given
 * @param older how many earlier contributions are not shown here
 */
public record GiveAdvicePage(
        UUID request,
        ChildId child,
        String name,
        String what,
        String scope,
        String askedBy,
        DateChip chip,
        State state,
        Optional<Quote> given,
        List<Quote> known,
        int older,
        List<Select.Choice> areas,
        Typed typed,
        Slips slips)
        implements Page {

    /** Waited for, given, or no longer needed because the request came to an end. */
    public enum State {
        OPEN,
        GIVEN,
        ENDED
    }

    @Override
    public String title() {
        return GIVE_ADVICE_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/advice");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
