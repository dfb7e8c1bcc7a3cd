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
 *
 * @param earlier empty where the bank does not show it to everybody
 */
public record SinceEarlierPage(EvidenceRecord record, Optional<EvidenceRecord> earlier) implements Page {
    @Override
    public String title() {
        return SINCE_EARLIER_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(record.id()));
    }

    public String earlierAt() {
        return earlier.map(e -> Paths.published(e.id())).orElse("");
    }

    public String earlierTitle() {
        return earlier.map(e -> e.content().title()).orElse("");
    }

    /** That everybody reads the earlier one until then; or why one does not lean on it any more. */
    public String lead() {
        return earlier.map(e -> switch (e.status()) {
                    case WITHDRAWN -> SINCE_EARLIER_WITHDRAWN.say(e.newest().whatChanged());
                    case SUPERSEDED -> SINCE_EARLIER_REPLACED.say(e.newest().whatChanged());
                    default -> SINCE_EARLIER_LEAD.say();
                })
                .orElseGet(SINCE_EARLIER_NOT_PUBLIC::say);
    }

    public List<WhatChanged.Part> parts() {
        return earlier.map(e -> WhatChanged.between(e.content(), record.content()))
                .orElse(List.of());
    }
}
