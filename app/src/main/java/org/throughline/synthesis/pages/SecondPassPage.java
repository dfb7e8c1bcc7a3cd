package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SecondPassWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.SecondPass;
import org.throughline.synthesis.SecondPasses;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pages.SynthesisPage.State;

/**
 * The second pass by another model: the four phases of SAFE with where each stands, and what whoever leads can do next.
 *
 * @param needed how many in a row the protocol in force asks for; empty where it has no second pass
 * @param drawn what was drawn by lot; empty for whoever may not know the ways of records into batches
 * @param found how many belong in so far
 * @param left how many records are in no batch
 */
public record SecondPassPage(
        Synthesis synthesis,
        boolean leads,
        boolean screens,
        OptionalInt needed,
        Optional<Flow.Stopped> stopped,
        Optional<SecondPass> pass,
        Optional<SecondPasses.Sample> drawn,
        int found,
        int left,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    /** One phase and where it stands. */
    public record Phase(String name, String where, State state) {}

    @Override
    public String title() {
        return AGAIN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.secondPass(synthesis.id());
    }

    public String protocolAt() {
        return Paths.of(synthesis.id()) + "/protocol";
    }

    public String screeningAt() {
        return Paths.screening(synthesis.id(), Stage.TITLE_ABSTRACT);
    }

    public String conflictsAt() {
        return Paths.conflicts(synthesis.id(), Stage.TITLE_ABSTRACT);
    }

    public List<Phase> phases() {
        return List.of(
                new Phase(
                        AGAIN_PHASE_LOT.say(),
                        drawn.map(d -> AGAIN_LOT.say(d.read(), d.belongIn())).orElseGet(AGAIN_LOT_HIDDEN::say),
                        stopped.isPresent() ? State.DONE : State.NOW),
                new Phase(
                        AGAIN_PHASE_RANKED.say(),
                        stopped.map(s -> AGAIN_STOPPED.say(
                                        pass.map(SecondPass::foundBefore).orElse(found),
                                        Math.round(s.recall() * 100),
                                        Math.round(s.confidence() * 100)))
                                .orElseGet(() -> AGAIN_NOT_STOPPED.say(found)),
                        stopped.isPresent() ? State.DONE : State.NOW),
                new Phase(AGAIN_PHASE_SECOND.say(), second(), secondState()),
                new Phase(AGAIN_PHASE_CHECK.say(), check(), checkState()));
    }

    private String second() {
        return pass.map(p -> p.goesOn()
                        ? AGAIN_GOES_ON.say(
                                p.soFar().settled(),
                                p.soFar().found(),
                                p.soFar().inARow(),
                                p.needed())
                        : AGAIN_ENDED.say(p.soFar().settled(), p.soFar().found()))
                .orElseGet(() -> mayBegin() ? AGAIN_MAY_BEGIN.say(left) : AGAIN_NOT_YET.say());
    }

    private State secondState() {
        return pass.map(p -> p.goesOn() ? State.NOW : State.DONE).orElse(mayBegin() ? State.NOW : State.LATER);
    }

    private String check() {
        return pass.flatMap(SecondPass::checked)
                .map(c -> AGAIN_CHECKED.say(c.lookedAt(), c.belongIn()))
                .orElseGet(
                        () -> (pass.filter(p -> !p.goesOn()).isPresent() ? AGAIN_CHECK_NOW : AGAIN_CHECK_LATER).say());
    }

    private State checkState() {
        return pass.flatMap(SecondPass::checked).isPresent()
                ? State.DONE
                : pass.filter(p -> !p.goesOn()).isPresent() ? State.NOW : State.LATER;
    }

    public boolean mayBegin() {
        return pass.isEmpty() && stopped.isPresent() && needed.isPresent() && left > 0;
    }

    /** Why it cannot begin; empty where it can or has. */
    public String whyNot() {
        if (pass.isPresent() || mayBegin()) {
            return "";
        }
        return (needed.isEmpty() ? AGAIN_NOT_IN_PROTOCOL : stopped.isEmpty() ? AGAIN_STOP_FIRST : AGAIN_NOTHING_LEFT)
                .say();
    }

    /** What it found, in a sentence; empty while nothing of it is settled. */
    public String whatItFound() {
        return pass.filter(p -> p.soFar().settled() > 0)
                .map(p -> p.soFar().found() == 0
                        ? AGAIN_FOUND_NONE.say()
                        : AGAIN_FOUND.say(p.soFar().found(), p.percentFoundBefore()))
                .orElse("");
    }

    public static String end(SecondPass pass) {
        return pass.mayEnd()
                ? AGAIN_END_MAY.say(
                        pass.soFar().inARow() >= pass.needed() ? pass.soFar().inARow() : 0)
                : AGAIN_END_NOT_YET.say(pass.needed(), pass.soFar().inARow());
    }

    public String saidBy(SecondPass.Word word) {
        return AGAIN_SAID_BY.say(Signed.of(word.by(), signs).name(), Dates.moment(word.at()), word.words());
    }

    public String begunBy(SecondPass begun) {
        return AGAIN_SAID_BY.say(Signed.of(begun.by(), signs).name(), Dates.moment(begun.at()), begun.why());
    }
}
