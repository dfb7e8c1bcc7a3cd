package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.ProtocolChange;
import org.throughline.synthesis.Synthesis;

/** The protocol: written, frozen, and afterwards amended with a date and a reason. */
public record ProtocolPage(Synthesis synthesis, boolean leads, List<Version> history, Typed typed, Slips slips)
        implements Page {

    /**
     * One version, the newest first.
     *
     * @param changed against the version before; none for the first
     */
    public record Version(int number, String line, List<ProtocolChange> changed) {}

    @Override
    public String title() {
        return PROTOCOL_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/protocol";
    }

    public boolean frozen() {
        return synthesis.frozenAt().isPresent();
    }
}
