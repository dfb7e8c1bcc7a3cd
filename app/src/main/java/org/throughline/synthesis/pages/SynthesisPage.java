package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TeamWords;

/**
 * One synthesis: what waits for whoever reads, where it stands, step by step, who works on it and what they did.
 *
 * @param own the steps of somebody who has a part and does not lead; they come first
 * @param steps all other steps
 */
public record SynthesisPage(
        Synthesis synthesis,
        List<ForYou> waiting,
        List<Step> own,
        List<Step> steps,
        List<Mate> team,
        List<String> trail,
        List<Select.Choice> mayAsk,
        Typed typed,
        Slips slips)
        implements Page {

    /** One step on the line: what it is, where it stands in a sentence, and whether it can be opened. */
    public record Step(String href, String name, String where, State state) {}

    /** How far a step has come. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    /**
     * @param leaving where whoever leads says that they no longer screen; empty for everybody else
     * @param out where whoever leads takes them out of the team; empty for everybody else
     */
    public record Mate(String who, String does, Optional<String> leaving, Optional<String> out) {}

    @Override
    public String title() {
        return synthesis.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.ALL);
    }

    public String at() {
        return Paths.of(synthesis.id());
    }

    /** That too few screen for anything to be settled; empty where two or more do, or nothing is searched yet. */
    public Optional<String> tooFew() {
        int screen = synthesis.screeners().size();
        return screen < 2 && synthesis.frozenAt().isPresent()
                ? Optional.of(TeamWords.TOO_FEW_SCREEN.say(screen))
                : Optional.empty();
    }

    public List<Choice> parts() {
        return List.of(
                Choice.of("screens", PART_SCREENS.say()),
                Choice.of("adjudicates", PART_ADJUDICATES.say()),
                Choice.of("codes", PART_CODES.say()),
                Choice.of("extracts", TeamWords.PART_EXTRACTS.say()));
    }
}
