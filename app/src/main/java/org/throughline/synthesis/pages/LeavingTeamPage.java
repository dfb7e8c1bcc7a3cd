package org.throughline.synthesis.pages;

import static org.throughline.synthesis.TeamWords.*;

import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Synthesis;

/** What becomes of somebody's work before whoever leads takes them out of the team. */
public record LeavingTeamPage(Synthesis synthesis, SeatId who, String name, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return LEAVES_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.leavesTeam(synthesis.id(), who);
    }
}
