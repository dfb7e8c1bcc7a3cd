package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.RECORD_TITLE;
import static org.throughline.evidence.ReviewingWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Status;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * A record on its way into the bank, with the two people who look at it.
 *
 * @param mayAsk whom the lead can ask; empty for everybody else
 * @param decider who may decide, as this lead sees it
 */
public record AtWorkPage(
        RecordView record,
        List<Look> looks,
        List<Select.Choice> mayAsk,
        boolean lead,
        boolean mayChange,
        boolean mayLabel,
        boolean giver,
        Appraisals.Decider decider,
        LocalDate today,
        Optional<String> said,
        Typed typed,
        Slips slips)
        implements Page {

    /**
     * One reviewer: who, and what they were asked and wrote.
     *
     * @param ofTeam whether they belong to the team that made what they look at
     */
    public record Look(String who, Appraisal appraisal, boolean ofTeam) {
        public boolean lived() {
            return appraisal.livedExperience();
        }

        public Optional<Appraisal.Written> written() {
            return appraisal.written();
        }

        public String heading() {
            return ROUND.say(appraisal.round(), appraisal.version());
        }
    }

    private List<Look> thisRound() {
        return looks.stream()
                .filter(l -> l.appraisal().round() == record.record().round())
                .toList();
    }

    private EvidenceRecord of() {
        return record.record();
    }

    /** The lead may ask somebody, and decide. */
    public boolean asking() {
        return lead && of().canBeLookedAt() && (of().publishedOn().isEmpty() || of().round() > 1);
    }

    /** How many have written in this round. */
    public long haveWritten() {
        return thisRound().stream().filter(l -> l.written().isPresent()).count();
    }

    /** Before two have written nothing can be decided, so nobody is asked. */
    public boolean mayDecide() {
        return haveWritten() >= Appraisals.REVIEWERS;
    }

    /** This lead gave the record, and another lead is there. */
    public boolean somebodyElseDecides() {
        return decider == Appraisals.Decider.SOMEBODY_ELSE;
    }

    /** This lead gave the record and decides alone, for nobody else leads the bank. */
    public boolean decidesAlone() {
        return decider == Appraisals.Decider.GIVER_ALONE;
    }

    /** Everybody has written, and there is a newer version that they could look at. */
    public boolean newerVersion() {
        return lead
                && of().publishedOn().isEmpty()
                && of().canBeLookedAt()
                && !thisRound().isEmpty()
                && thisRound().stream()
                        .allMatch(l -> l.written().isPresent()
                                && l.appraisal().version() < of().newest().number());
    }

    /** A published record whose last round is over can be looked at afresh. */
    public boolean mayBeginAnotherLook() {
        return lead
                && of().status() == Status.QUALITY_ASSURED
                && thisRound().stream().allMatch(l -> l.written().isPresent())
                && (of().round() == 1 || !thisRound().isEmpty());
    }

    public boolean mayWithdraw() {
        return lead && of().status() == Status.QUALITY_ASSURED;
    }

    public String lookAgain() {
        String day = of().reviewAgainOn().map(Dates::day).orElse("");
        return (of().dueForAnotherLook(today) ? AGAIN_DUE : AGAIN_NOT_DUE).say(day);
    }

    public boolean mayAnswer(Look look) {
        return giver && look.written().isPresent() && look.appraisal().reply().isEmpty();
    }

    /** A part that is edited on a page of its own. */
    public record PartLink(String href, String name) {}

    public List<PartLink> partsByHand() {
        return Part.all().stream()
                .map(p -> new PartLink(at() + "/parts/" + p.path(), p.title().say()))
                .toList();
    }

    /** Where the two versions stand side by side, for whoever looks again. */
    public Optional<String> changesSince(Look look) {
        int newest = of().newest().number();
        return look.appraisal().version() < newest
                ? Optional.of(at() + "/changes?from=" + look.appraisal().version() + "&to=" + newest)
                : Optional.empty();
    }

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
