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

/** Two people look at a record before it is published: one of them with lived experience, and never who gave it. */
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
            Optional<EvidenceRecord> record = records.find(id).filter(_ -> Bank.isLead(viewer));
            Optional<Seat> seat = people.seat(reviewer).filter(s -> s.heldOn(viewer.today()));
            if (record.isEmpty() || seat.isEmpty()) {
                return new Answer.NotThere<>();
            }
            return ask(viewer, record.get(), seat.get(), livedExperience);
        });
    }

    private Answer<EvidenceId> ask(Viewer viewer, EvidenceRecord record, Seat reviewer, boolean livedExperience) {
        if (reviewer.person().equals(record.givenByPerson())) {
            return new Answer.Refused<>(WhyNot.GAVE_IT_THEMSELVES);
        }
        if (record.status() != Status.SENT_IN && record.status() != Status.IN_REVIEW) {
            return new Answer.Refused<>(WhyNot.NOT_NOW);
        }
        if (store.of(record.id()).stream().anyMatch(a -> a.reviewer().equals(reviewer.id()))) {
            return new Answer.Refused<>(WhyNot.ALREADY_ASKED);
        }
        store.ask(record, reviewer.id(), reviewer.person(), livedExperience, clock.instant());
        records.change(record.id(), Status.IN_REVIEW, Optional.empty(), Optional.empty());
        return new Answer.Done<>(record.id());
    }

    /** A reviewer writes what they think: advice with feedback that helps whoever gave it. */
    public Answer<EvidenceId> write(Viewer viewer, EvidenceId id, Appraisal.Written written) {
        return acting.as(
                viewer,
                () -> store.write(id, viewer.seat(), written, clock.instant()) == 1
                        ? new Answer.Done<>(id)
                        : new Answer.NotThere<>());
    }

    /**
     * The bank decides after two have written, one of them from lived experience. Quality assured means published, and looked
     * at again after three years.
     */
    public Answer<EvidenceId> decide(Viewer viewer, EvidenceId id, Advice decision) {
        return acting.as(viewer, () -> {
            Optional<EvidenceRecord> record =
                    records.find(id).filter(r -> Bank.isLead(viewer) && r.status() == Status.IN_REVIEW);
            if (record.isEmpty()) {
                return new Answer.NotThere<>();
            }
            List<Appraisal> written =
                    store.of(id).stream().filter(a -> a.written().isPresent()).toList();
            return whyNot(written, decision)
                    .<Answer<EvidenceId>>map(Answer.Refused::new)
                    .orElseGet(() -> decided(viewer, id, decision));
        });
    }

    private static Optional<WhyNot> whyNot(List<Appraisal> written, Advice decision) {
        if (written.size() < REVIEWERS) {
            return Optional.of(WhyNot.TWO_REVIEWERS_NEEDED);
        }
        if (written.stream().noneMatch(Appraisal::livedExperience)) {
            return Optional.of(WhyNot.LIVED_EXPERIENCE_NEEDED);
        }
        boolean allAssure = written.stream()
                .flatMap(a -> a.written().stream())
                .allMatch(w -> w.advice() == Advice.ASSURE || w.advice() == Advice.REVISE);
        return decision == Advice.ASSURE && !allAssure ? Optional.of(WhyNot.REVIEWER_SAID_NO) : Optional.empty();
    }

    private Answer<EvidenceId> decided(Viewer viewer, EvidenceId id, Advice decision) {
        switch (decision) {
            case ASSURE ->
                records.change(
                        id,
                        Status.QUALITY_ASSURED,
                        Optional.of(viewer.today()),
                        Optional.of(viewer.today().plusYears(EvidenceRecord.YEARS_UNTIL_NEXT_LOOK)));
            case REVISE -> records.change(id, Status.REVISIONS, Optional.empty(), Optional.empty());
            case RETURN -> records.change(id, Status.RETURNED, Optional.empty(), Optional.empty());
        }
        return new Answer.Done<>(id);
    }
}
