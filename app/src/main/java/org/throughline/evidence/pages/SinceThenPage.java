package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.ChosenForChildren;
import org.throughline.evidence.ChosenWords;
import org.throughline.evidence.Decision;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.LocalCondition;
import org.throughline.evidence.SinceThen;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;

/**
 * What became of one recommendation since: who did what with it and why, and what came of it.
 *
 * @param chosen for how many children; empty on an installation that knows none
 */
public record SinceThenPage(
        EvidenceRecord record,
        EvidenceContent.Recommendation recommendation,
        SinceThen since,
        Optional<ChosenForChildren.Counted> chosen)
        implements Page {
    @Override
    public String title() {
        return recommendation.words();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.published(record.id()));
    }

    public String adopt() {
        return Paths.atWork(record.id()) + "/adopt";
    }

    public List<Decision> decisions() {
        return List.of(Decision.values());
    }

    public String count(Decision decision) {
        return SINCE_COUNT.say(since.latest(decision).size());
    }

    /** Every direction that a result can have, in one order and one size: none is left out for being nought. */
    public List<Direction> directions() {
        return List.of(Direction.values());
    }

    public String areas(Direction direction) {
        return SINCE_AREAS.say(since.areasTelling(direction));
    }

    public String howMany() {
        return (since.few() ? SINCE_FEW : SINCE_MANY).say(since.areasTelling());
    }

    public String silent() {
        List<Adoption> silent = since.silent();
        return SINCE_SILENT.say(
                silent.size(), silent.stream().map(Adoption::areaName).collect(Collectors.joining(", ")));
    }

    /** In a number that tells of no child, or why there is none. */
    public String forChildren(ChosenForChildren.Counted counted) {
        String day = Dates.day(counted.asOn());
        return counted.about().isPresent()
                ? ChosenWords.CHOSEN_ABOUT.say(counted.about().getAsInt(), day)
                : ChosenWords.CHOSEN_FEW.say(day);
    }

    public List<EvidenceContent.Finding> findings() {
        return record.content().behind(recommendation);
    }

    public String fits() {
        return Stream.concat(
                        Stream.of(recommendation.conditions()).filter(c -> !c.isBlank()),
                        recommendation.fits().stream().map(LocalCondition::words))
                .collect(Collectors.joining("; "));
    }
}
