package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;

/**
 * Nothing waits for this person: they have finished, or they do not screen here.
 *
 * @param ended the batch that their last vote ended
 */
public record NothingToScreenPage(
        Synthesis synthesis, Stage stage, boolean screens, boolean mayUndo, Optional<Integer> ended) implements Page {
    @Override
    public String title() {
        return stage == Stage.TITLE_ABSTRACT ? STEP_SCREENING.say() : STEP_READING.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.screening(synthesis.id(), stage);
    }

    public String conflicts() {
        return Paths.conflicts(synthesis.id(), stage);
    }
}
