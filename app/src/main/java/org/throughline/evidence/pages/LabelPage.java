package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Axis;
import org.throughline.evidence.EvidenceId;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Sets one label on one axis. */
public record LabelPage(EvidenceId id, String of, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return LABEL_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(id));
    }

    public String action() {
        return Paths.atWork(id) + "/label";
    }

    public List<Choice> axes() {
        return Stream.of(Axis.values())
                .map(axis -> Choice.of(axis.name(), axis.words()))
                .toList();
    }
}
