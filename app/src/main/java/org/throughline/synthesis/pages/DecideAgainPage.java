package org.throughline.synthesis.pages;

import static org.throughline.synthesis.DecidedWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Decided;
import org.throughline.synthesis.DecidingAgain;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisWords;

/** One record with all that was ever decided about it, and deciding it again. */
public record DecideAgainPage(
        Synthesis synthesis,
        Stage stage,
        DecidingAgain.Story story,
        Protocol protocol,
        boolean may,
        Map<SeatId, String> names,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return AGAIN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.decisions(synthesis.id(), stage));
    }

    public String at() {
        return Paths.decisions(synthesis.id(), stage) + "/" + story.now().reference();
    }

    public String now() {
        return DecisionsPage.outcome(story.now().included(), story.now().reason()) + " ("
                + DecisionsPage.how(story.now(), names) + ")";
    }

    public String before(Decided.Before b) {
        return AGAIN_BEFORE_LINE.say(
                DecisionsPage.outcome(b.included(), b.reason()),
                DecisionsPage.by(b.by(), names) + (b.why().isBlank() ? "" : ": " + b.why()),
                Signing.shortly(names.getOrDefault(b.againBy(), "")),
                Dates.moment(b.againAt()));
    }

    public boolean inFull() {
        return stage == Stage.FULL_TEXT;
    }

    public boolean somethingRests() {
        return inFull() && story.rests().extracts() + story.rests().results() > 0;
    }

    public List<Choice> outcomes() {
        return List.of(Choice.of("INCLUDE", AGAIN_IN.say()), Choice.of("EXCLUDE", AGAIN_OUT.say()));
    }

    public List<Select.Choice> reasons() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", SynthesisWords.REASON_CHOOSE.say())),
                        protocol.reasons().stream().map(r -> Select.Choice.of(r, r)))
                .toList();
    }
}
