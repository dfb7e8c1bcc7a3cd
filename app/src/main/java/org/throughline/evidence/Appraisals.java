package org.throughline.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Two people look at a record before it is published, and again when its day has come: one of them with lived experience, and
 * never who gave it. They go by rounds; what was written in a round before stays and counts for nothing in the next.
 */
@Service
public class Appraisals {
    /** How many must have written before the bank can decide. */
    public static final int REVIEWERS = 2;

    private final Acting acting;
    private final EvidenceStore records;
    private final AppraisalStore store;
    private final People people;
    private final Clock clock;

    Appraisals(Acting acting, EvidenceStore records, AppraisalStore store, People people, Clock clock) {
        this.acting = acting;
        this.records = records;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    public List<Appraisal> of(Viewer viewer, EvidenceId id) {
        return acting.as(viewer, () -> store.of(id));
    }

    /** What this viewer is asked to look at and has not written about. */
    public List<Appraisal> askedOf(Viewer viewer) {
        return acting.as(viewer, () -> store.askedOf(viewer.seat()));
    }

    /** Asks somebody to look at a record. */
    public Answer<EvidenceId> ask(Viewer viewer, EvidenceId id, SeatId reviewer, boolean livedExperience) {
        return acting.as(viewer, () -> {
            Optional<EvidenceRecord> record = ofLead(viewer, id);
            Optional<Seat> seat = people.seat(reviewer).filter(s -> s.heldOn(viewer.today()));
            if (record.isEmpty() || seat.isEmpty()) {
                return new Answer.NotThere<>();
            }
            return ask(record.get(), seat.get(), livedExperience);
        });
    }

    private Answer<EvidenceId> ask(EvidenceRecord record, Seat reviewer, boolean livedExperience) {
        if (reviewer.person().equals(record.givenByPerson())) {
            return new Answer.Refused<>(WhyNot.GAVE_IT_THEMSELVES);
        }
        if (record.status() != Status.SENT_IN && record.status() != Status.IN_REVIEW && !record.lookedAtAgain()) {
            return new Answer.Refused<>(WhyNot.NOT_NOW);
        }
        List<SeatId> asked = inRound(record).stream().map(Appraisal::reviewer).toList();
        if (asked.contains(reviewer.id())
                || people.seats(asked).stream().anyMatch(s -> s.person().equals(reviewer.person()))) {
            return new Answer.Refused<>(WhyNot.ALREADY_ASKED);
        }
        store.ask(record, reviewer.id(), reviewer.person(), livedExperience, clock.instant());
        if (record.status() == Status.SENT_IN) {
            records.change(record.with(Status.IN_REVIEW));
        }
        return new Answer.Done<>(record.id());
    }

    /**
     * Asks the same people to look at the version that whoever gave it has sent since; for a published record, begins the look
     * that is due, or one before its day.
     */
    public Answer<EvidenceId> askAgain(Viewer viewer, EvidenceId id) {
        return acting.as(viewer, () -> {
            Optional<EvidenceRecord> found = ofLead(viewer, id);
            if (found.isEmpty()) {
                return new Answer.NotThere<>();
            }
            EvidenceRecord record = found.get();
            List<Appraisal> before = inRound(record);
            boolean newer = before.stream()
                    .allMatch(a -> a.written().isPresent()
                            && (record.status() == Status.QUALITY_ASSURED
                                    || record.newest().number() > a.version()));
            boolean nobodyYet = before.isEmpty() && (record.status() != Status.QUALITY_ASSURED || record.round() > 1);
            if (nobodyYet || !newer || !record.canBeLookedAt()) {
                return new Answer.Refused<>(WhyNot.NOT_NOW);
            }
            EvidenceRecord next = record.inRound(record.round() + 1);
            records.change(next.status() == Status.QUALITY_ASSURED ? next : next.with(Status.IN_REVIEW));
            people.seats(before.stream().map(Appraisal::reviewer).toList()).stream()
                    .filter(s -> s.heldOn(viewer.today()))
                    .forEach(seat -> store.ask(
                            next,
                            seat.id(),
                            seat.person(),
                            before.stream().anyMatch(a -> a.reviewer().equals(seat.id()) && a.livedExperience()),
                            clock.instant()));
            return new Answer.Done<>(id);
        });
    }

    /** A reviewer writes what they think: advice with feedback that helps whoever gave it. */
    public Answer<EvidenceId> write(Viewer viewer, EvidenceId id, Appraisal.Written written) {
        return acting.as(
                viewer,
                () -> store.write(id, viewer.seat(), written, clock.instant()) == 1
                        ? new Answer.Done<>(id)
                        : new Answer.NotThere<>());
    }

    /** Whoever gave the record answers one reviewer, once in a round. */
    public Answer<EvidenceId> reply(Viewer viewer, EvidenceId id, int round, SeatId reviewer, String words) {
        return acting.as(viewer, () -> {
            boolean theirs = records.find(id)
                    .filter(r -> r.givenBy().equals(viewer.seat()))
                    .isPresent();
            return store.of(id).stream()
                    .filter(a -> theirs && a.round() == round && a.reviewer().equals(reviewer))
                    .filter(a -> a.written().isPresent())
                    .findFirst()
                    .<Answer<EvidenceId>>map(a -> store.reply(a, words, viewer.seat(), clock.instant()) == 1
                            ? new Answer.Done<>(id)
                            : new Answer.Refused<>(WhyNot.ALREADY_ANSWERED))
                    .orElseGet(Answer.NotThere::new);
        });
    }

    /**
     * The bank decides after two have written, one of them from lived experience. Quality assured means published, and looked
     * at again after three years. A published record stays published until it is looked at again or withdrawn. Whoever gave the
     * record does not decide, unless nobody else leads the bank; that is kept, and the record's page says so.
     */
    public Answer<EvidenceId> decide(Viewer viewer, EvidenceId id, Advice decision) {
        return acting.as(viewer, () -> {
            Optional<EvidenceRecord> record = ofLead(viewer, id).filter(EvidenceRecord::canBeLookedAt);
            if (record.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (whoDecides(viewer, record.get()) == Decider.SOMEBODY_ELSE) {
                return new Answer.Refused<>(WhyNot.GIVER_DECIDES);
            }
            return whyNot(record.get(), decision)
                    .<Answer<EvidenceId>>map(Answer.Refused::new)
                    .orElseGet(() -> decided(viewer, record.get(), decision));
        });
    }

    /** Who decides about a record, as one lead of the bank sees it. */
    public enum Decider {
        /** This lead, who did not give the record. */
        THIS_LEAD,
        /** This lead gave it, and nobody else leads the bank today. */
        GIVER_ALONE,
        /** This lead gave it, and another lead is there. */
        SOMEBODY_ELSE
    }

    public Decider whoDecides(Viewer viewer, EvidenceRecord record) {
        if (!viewer.person().equals(record.givenByPerson())) {
            return Decider.THIS_LEAD;
        }
        return acting.as(viewer, () -> people.otherLeadsOfBank(viewer.person(), viewer.today()))
                        .isEmpty()
                ? Decider.GIVER_ALONE
                : Decider.SOMEBODY_ELSE;
    }

    /** Whether whoever gave a published record also decided to publish it. */
    public boolean publishedByGiver(Viewer viewer, EvidenceId id) {
        return acting.as(viewer, () -> store.publishedByGiver(id));
    }

    private Optional<WhyNot> whyNot(EvidenceRecord record, Advice decision) {
        List<Appraisal> written =
                inRound(record).stream().filter(a -> a.written().isPresent()).toList();
        if (written.size() < REVIEWERS) {
            return Optional.of(WhyNot.TWO_REVIEWERS_NEEDED);
        }
        if (written.stream().noneMatch(Appraisal::livedExperience)) {
            return Optional.of(WhyNot.LIVED_EXPERIENCE_NEEDED);
        }
        if (decision != Advice.ASSURE) {
            return record.publishedOn().map(_ -> WhyNot.WITHDRAW_INSTEAD);
        }
        if (written.stream().flatMap(a -> a.written().stream()).anyMatch(w -> w.advice() == Advice.RETURN)) {
            return Optional.of(WhyNot.REVIEWER_SAID_NO);
        }
        return written.stream().allMatch(a -> a.contentWith(record.newest().number()))
                ? Optional.empty()
                : Optional.of(WhyNot.CHANGES_FIRST);
    }

    private Answer<EvidenceId> decided(Viewer viewer, EvidenceRecord record, Advice decision) {
        boolean byGiver = viewer.person().equals(record.givenByPerson());
        store.decided(record, decision, byGiver, viewer.seat(), clock.instant());
        records.change(
                switch (decision) {
                    case ASSURE -> record.published(viewer.today());
                    case REVISE -> record.with(Status.REVISIONS);
                    case RETURN -> record.with(Status.RETURNED);
                });
        if (decision == Advice.ASSURE && record.publishedOn().isEmpty()) {
            record.content()
                    .standsOn()
                    .ifPresent(on -> on.inPlaceOf().ifPresent(earlier -> takesItsPlace(viewer, earlier, record, on)));
        }
        return new Answer.Done<>(record.id());
    }

    /** What was made of an earlier release of the same synthesis stays readable, says so and leads on. */
    private void takesItsPlace(Viewer viewer, EvidenceId earlier, EvidenceRecord newer, StandsOn on) {
        records.inTurn(earlier)
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .filter(r -> r.content().standsOn().stream()
                        .anyMatch(was -> was.synthesis().equals(on.synthesis())))
                .ifPresent(r -> {
                    records.addVersion(
                            earlier,
                            new Version(
                                    r.newest().number() + 1,
                                    r.content(),
                                    ReplacedWords.OF_A_LATER_RELEASE.say(on.release()),
                                    Version.Kind.REPLACED,
                                    clock.instant()),
                            viewer.seat());
                    records.change(r.supersededBy(newer.id()));
                });
    }

    private List<Appraisal> inRound(EvidenceRecord record) {
        return store.of(record.id()).stream()
                .filter(a -> a.round() == record.round())
                .toList();
    }

    private Optional<EvidenceRecord> ofLead(Viewer viewer, EvidenceId id) {
        return records.find(id).filter(_ -> Bank.isLead(viewer));
    }
}
