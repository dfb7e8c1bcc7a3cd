package org.throughline.evidence.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Citing;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.ReplacedWords;
import org.throughline.evidence.Version;
import org.throughline.govuk.Select;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;

/**
 * One published record, for everybody.
 *
 * @param publishedByGiver whoever gave it also decided to publish it, for nobody else led the bank
 * @param newer the record that takes its place, as far as it is here
 * @param replaces the records whose place it takes
 */
public record RecordPage(
        RecordView record,
        Optional<Integer> older,
        boolean dueAgain,
        boolean publishedByGiver,
        Optional<EvidenceRecord> newer,
        List<EvidenceRecord> replaces)
        implements Page {
    @Override
    public String title() {
        return record.content().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    public String address() {
        return Paths.published(record.record().id());
    }

    public Citing citing() {
        return new Citing(record.record().id(), record.content());
    }

    public String at(EvidenceRecord other) {
        return Paths.published(other.id());
    }

    public String replacedOn() {
        Version said = record.record().newest();
        return ReplacedWords.REPLACED_ON.say(Dates.day(Dates.dayOf(said.at())), said.whatChanged());
    }

    /** Corrections are told at the top, the last one first. */
    public List<Version> corrections() {
        return record.record().versions().reversed().stream()
                .filter(v -> v.kind() == Version.Kind.CORRECTED)
                .toList();
    }

    public List<Select.Choice> numbers() {
        return record.record().versions().stream()
                .map(v -> Select.Choice.of(Integer.toString(v.number()), Integer.toString(v.number())))
                .toList();
    }

    public String newest() {
        return Integer.toString(record.record().newest().number());
    }

    public String before() {
        return Integer.toString(Math.max(1, record.record().newest().number() - 1));
    }
}
