package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.Optional;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Takes a published record out of use, with the reason. */
public record WithdrawPage(EvidenceRecord record, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return WITHDRAW_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(record.id()));
    }

    public String action() {
        return Paths.atWork(record.id()) + "/withdraw";
    }
}
