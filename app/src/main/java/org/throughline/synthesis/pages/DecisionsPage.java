package org.throughline.synthesis.pages;

import static org.throughline.synthesis.DecidedWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.pages.Page;
import org.throughline.pages.Paged;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Decided;
import org.throughline.synthesis.DecidingAgain;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;

/** What stands decided about each record, to be found by its title. */
public record DecisionsPage(
        Synthesis synthesis,
        Stage stage,
        DecidingAgain.Asked asked,
        DecidingAgain.Listed listed,
        Map<SeatId, String> names)
        implements Page {

    @Override
    public String title() {
        return DECIDED_TITLE.say(stage.words());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.conflicts(synthesis.id(), stage));
    }

    public String at() {
        return Paths.decisions(synthesis.id(), stage);
    }

    public String which() {
        return asked.included().map(in -> in ? "in" : "out").orElse("");
    }

    public List<Select.Choice> whichOnes() {
        return List.of(
                Select.Choice.of("", WHICH_ALL.say()),
                Select.Choice.of("in", WHICH_IN.say()),
                Select.Choice.of("out", WHICH_OUT.say()));
    }

    public boolean nothingYet() {
        return listed.howMany() == 0
                && asked.included().isEmpty()
                && asked.words().isEmpty();
    }

    static String outcome(boolean included, String reason) {
        if (included) {
            return DECIDED_IN.say();
        }
        return reason.isBlank() ? DECIDED_OUT.say() : DECIDED_OUT_BECAUSE.say(reason);
    }

    public String outcome(Decided one) {
        return outcome(one.included(), one.reason());
    }

    public String how(Decided one) {
        return how(one, names);
    }

    static String how(Decided one, Map<SeatId, String> names) {
        return Stream.of(by(one.by(), names), one.why(), one.times() == 0 ? "" : DECIDED_TIMES.say(one.times()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    static String by(Optional<SeatId> by, Map<SeatId, String> names) {
        return by.map(seat -> DECIDED_BY.say(Signing.shortly(names.getOrDefault(seat, ""))))
                .orElseGet(DECIDED_BOTH::say);
    }

    public String open(Decided one) {
        return at() + "/" + one.reference();
    }

    public Optional<Pagination> pages() {
        return Paged.others(
                asked.page(),
                Paged.last(listed.howMany(), DecidingAgain.A_PAGE),
                new Typed(Map.of("which", List.of(which()), "words", List.of(asked.words()))),
                at(),
                DECIDED_PAGES.say());
    }
}
