package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Version;
import org.throughline.evidence.WhatChanged;
import org.throughline.pages.Page;

/**
 * What changed between two versions of a record, part by part.
 *
 * @param at the record's own page, public or on its way
 */
public record ChangesPage(EvidenceRecord record, Version from, Version to, String at) implements Page {
    @Override
    public String title() {
        return CHANGES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at);
    }

    public List<WhatChanged.Part> parts() {
        return WhatChanged.between(from.content(), to.content());
    }

    /** What was written beside each version since. */
    public List<Version> since() {
        return record.versions().stream()
                .filter(v -> v.number() > from.number() && v.number() <= to.number())
                .toList();
    }
}
