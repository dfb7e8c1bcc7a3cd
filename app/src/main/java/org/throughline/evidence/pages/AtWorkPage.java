package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Appraisal;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;

/**
 * A record on its way into the bank, with the two people who look at it.
 *
 * @param mayAsk whom the lead can ask; empty for everybody else
 */
public record AtWorkPage(
        RecordView record,
        List<Look> looks,
        List<Select.Choice> mayAsk,
        boolean lead,
        boolean mayChange,
        Optional<String> said,
        Slips slips)
        implements Page {

    /** One reviewer: who, whether from lived experience, and what they wrote. */
    public record Look(String who, boolean lived, Optional<Appraisal.Written> written) {}

    @Override
    public String title() {
        return record.content().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.DESK);
    }

    public String at() {
        return Paths.atWork(record.record().id());
    }

    public String published() {
        return Paths.published(record.record().id());
    }

    public String where() {
        return RECORD_TITLE.say() + ": " + record.record().status().words();
    }
}
