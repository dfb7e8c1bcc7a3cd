package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.Direction;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * An area tells what came of it.
 *
 * @param theirs whether who reads this speaks for the area; nobody else is given a form
 */
public record ResultPage(Adoption adoption, boolean theirs, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return RESULT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.published(adoption.record()));
    }

    public String action() {
        return Paths.atWork(adoption.record()) + "/adoption/" + adoption.id() + "/result";
    }

    public List<Choice> directions() {
        return Stream.of(Direction.values())
                .map(d -> Choice.of(d.name(), d.words()))
                .toList();
    }
}
