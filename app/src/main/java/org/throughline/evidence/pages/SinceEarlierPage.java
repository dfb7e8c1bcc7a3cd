package org.throughline.evidence.pages;

import static org.throughline.evidence.StandsOnWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.WhatChanged;
import org.throughline.pages.Page;

/**
 * What a record on its way tells otherwise than the one whose place it will take, part by part: so whoever looks at it need not
 * read all of it anew.
 */
public record SinceEarlierPage(EvidenceRecord record, EvidenceRecord earlier) implements Page {
    @Override
    public String title() {
        return SINCE_EARLIER_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(record.id()));
    }

    public String earlierAt() {
        return Paths.published(earlier.id());
    }

    public List<WhatChanged.Part> parts() {
        return WhatChanged.between(earlier.content(), record.content());
    }
}
