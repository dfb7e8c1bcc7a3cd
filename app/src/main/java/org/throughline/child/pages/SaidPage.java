package org.throughline.child.pages;

import static org.throughline.child.ChildWords.SAID_TITLE;

import java.util.Optional;
import org.throughline.child.ContributionId;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Superseded;
import org.throughline.pages.Page;

/** One contribution, whole: the words, all that is known of how they came here, who can see them, what they replaced. */
public record SaidPage(
        String childPath,
        String speaker,
        ContributionId id,
        Quote words,
        SummaryList facts,
        Optional<Superseded> earlier,
        Optional<ContributionId> newer,
        boolean mayReplace)
        implements Page {

    @Override
    public String title() {
        return SAID_TITLE.say(speaker);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(childPath);
    }
}
