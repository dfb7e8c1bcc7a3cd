package org.throughline.evidence.pages;

import static org.throughline.evidence.DraftWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.DraftedReport;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * One decision, as it would be told: its reason can be put in other words, and what was decided cannot.
 *
 * @param areas for which this viewer can speak; the draft's own alone where it names one
 */
public record DraftPage(DraftedReport draft, EvidenceRecord record, List<Select.Choice> areas, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return DRAFT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.DRAFTS);
    }

    public String action() {
        return Paths.DRAFTS + "/" + draft.id();
    }

    public String lead() {
        return DRAFT_LEAD.say(draft.decidedBy(), Dates.day(draft.decidedOn()));
    }

    /** The record may have changed since it was decided. */
    public boolean stillThere() {
        return draft.recommendation().isEmpty()
                || record.content().recommendation(draft.recommendation()).isPresent();
    }

    public String about() {
        return record.content()
                .recommendation(draft.recommendation())
                .map(EvidenceContent.Recommendation::words)
                .orElseGet(DRAFT_ABOUT_WHOLE::say);
    }

    public String recordHref() {
        return Paths.published(record.id());
    }

    public String reason() {
        return typed.fields().containsKey("reason") ? typed.text("reason") : draft.reason();
    }
}
