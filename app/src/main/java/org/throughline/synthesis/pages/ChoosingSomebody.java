package org.throughline.synthesis.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.people.SeatId;
import org.throughline.synthesis.TeamWords;

/** Somebody to choose from a list: nobody stands chosen, so that nobody is let in because they come first. */
final class ChoosingSomebody {
    private ChoosingSomebody() {}

    static List<Select.Choice> among(Map<SeatId, String> everybody, List<SeatId> without) {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", TeamWords.CHOOSE_SOMEBODY.say())),
                        everybody.entrySet().stream()
                                .filter(e -> !without.contains(e.getKey()))
                                .map(e -> Select.Choice.of(e.getKey().toString(), e.getValue())))
                .toList();
    }
}
