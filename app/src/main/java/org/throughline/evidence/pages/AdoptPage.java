package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Decision;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.EvidenceWords;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * An area tells what it does with a recommendation: three answers, drawn alike.
 *
 * @param drafted whether decisions wait for this viewer's yes, which nobody should type again
 */
public record AdoptPage(EvidenceRecord record, List<Select.Choice> areas, boolean drafted, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return ADOPT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.published(record.id()));
    }

    public String drafts() {
        return Paths.DRAFTS;
    }

    public String action() {
        return Paths.atWork(record.id()) + "/adopt";
    }

    public List<Choice> about() {
        List<Choice> all = new ArrayList<>(record.content().recommendations().stream()
                .map(r -> Choice.of(r.key(), r.words()))
                .toList());
        all.add(Choice.of("whole", ADOPT_WHOLE.say()));
        return all;
    }

    public List<Choice> decisions() {
        return Stream.of(Decision.values())
                .map(d -> Choice.of(
                        d.name(),
                        EvidenceWords.valueOf("ADOPT_DECISION_" + d.name()).say()))
                .toList();
    }
}
