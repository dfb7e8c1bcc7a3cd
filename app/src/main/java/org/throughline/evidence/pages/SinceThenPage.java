package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.AudienceWords;
import org.throughline.evidence.ChosenForChildren;
import org.throughline.evidence.ChosenWords;
import org.throughline.evidence.Decision;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Offer;
import org.throughline.evidence.SinceThen;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;

/**
 * What became of one recommendation since, or of a record as a whole: who did what with it and why, and what came of it.
 *
 * @param one empty for the record as a whole
 * @param chosen for how many children; empty on an installation that knows none
 */
public record SinceThenPage(
        EvidenceRecord record,
        Optional<EvidenceContent.Recommendation> one,
        SinceThen since,
        Optional<ChosenForChildren.Counted> chosen)
        implements Page {
    @Override
    public String title() {
        return one.map(EvidenceContent.Recommendation::words)
                .orElse(record.content().title());
    }

    public String caption() {
        return one.isPresent() ? SINCE_CAPTION.say() : AudienceWords.SINCE_WHOLE.say();
    }

    public String meantFor() {
        return new Offer(record, one).meantFor().words();
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
        return one.map(record.content()::behind).orElse(record.content().findings());
    }

    public String fits() {
        return new Offer(record, one).conditions();
    }
}
