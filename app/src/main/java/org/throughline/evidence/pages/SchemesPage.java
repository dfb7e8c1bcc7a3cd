package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Scheme;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * What the labels mean, scheme by scheme; for the lead also where one is drawn up.
 *
 * @param unknown schemes in use whose levels nobody has told this bank
 */
public record SchemesPage(List<Scheme> schemes, List<String> unknown, boolean lead, Typed typed, Slips slips)
        implements Page {
    @Override
    public String title() {
        return LABELS_MEAN_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(lead ? Paths.DESK : Paths.BANK);
    }

    public List<Choice> axes() {
        return Stream.of(Axis.STRENGTH, Axis.BREADTH)
                .map(a -> Choice.of(a.name(), a.words()))
                .toList();
    }
}
