package org.throughline.synthesis.pages;

import static org.throughline.synthesis.TeamWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Synthesis;

/** What becomes of somebody's unfinished batches and forms before whoever leads says that they no longer screen. */
public record LeavingScreeningPage(Synthesis synthesis, SeatId who, String name, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return NO_LONGER_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.noLongerScreens(synthesis.id(), who);
    }
}
