package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Advice;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** A reviewer reads the record and writes feedback. */
public record LookPage(RecordView record, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return APPRAISE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.DESK);
    }

    public String at() {
        return Paths.atWork(record.record().id());
    }

    public String action() {
        return at() + "/look";
    }

    public List<Choice> advice() {
        return Stream.of(Advice.values())
                .map(a -> Choice.of(a.name(), a.words()))
                .toList();
    }
}
