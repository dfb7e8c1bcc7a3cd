package org.throughline.evidence.pages;

import static org.throughline.evidence.ReplacedWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Says which newer record takes the place of a published one, and why. */
public record ReplacePage(EvidenceRecord record, List<Select.Choice> others, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return REPLACE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.atWork(record.id()));
    }

    public String action() {
        return Paths.atWork(record.id()) + "/replace";
    }
}
