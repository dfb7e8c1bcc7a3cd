package org.throughline.synthesis.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.FlowEquation;
import org.throughline.pages.Page;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisWords;

/** A flow that does not add up: every equation that is broken, and no drawing. */
public record BrokenFlowPage(Synthesis synthesis, List<FlowEquation.Broken> broken) implements Page {
    @Override
    public String title() {
        return SynthesisWords.FLOW_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }
}
