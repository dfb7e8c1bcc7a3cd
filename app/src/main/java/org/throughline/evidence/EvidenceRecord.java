package org.throughline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/**
 * One piece of evidence: its versions, its labels, where it stands, and when somebody must look again.
 *
 * @param round the round of looking that it is in, from 1
 * @param takenInOn when it came from another bank, whose two reviewers looked at it there
 * @param supersededBy the newer record that takes its place; it may stand in another bank
 */
public record EvidenceRecord(
        EvidenceId id,
        Status status,
        SeatId givenBy,
        PersonId givenByPerson,
        int round,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> reviewAgainOn,
        Optional<LocalDate> takenInOn,
        Optional<EvidenceId> supersededBy,
        List<Version> versions,
        List<Label> labels) {

    /** Records are looked at again after three years unless the bank says otherwise. */
    public static final int YEARS_UNTIL_NEXT_LOOK = 3;

    public EvidenceRecord {
        versions = List.copyOf(versions);
        labels = List.copyOf(labels);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A record of the bank has at least one version");
        }
        if (publishedOn.isPresent() != reviewAgainOn.isPresent()) {
            throw new IllegalArgumentException("What is published has a day on which it is looked at again");
        }
        if (supersededBy.isPresent()
                && (status != Status.SUPERSEDED || supersededBy.get().equals(id))) {
            throw new IllegalArgumentException("Only a record that is replaced by another one names it");
        }
    }

    public Version newest() {
        return versions.getLast();
    }

    public EvidenceContent content() {
        return newest().content();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    public List<Label> labels(Axis axis) {
        return labels.stream().filter(label -> label.axis() == axis).toList();
    }

    public boolean dueForAnotherLook(LocalDate today) {
        return status == Status.QUALITY_ASSURED
                && reviewAgainOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Published once, and being looked at again. */
    boolean lookedAtAgain() {
        return status == Status.QUALITY_ASSURED && round > 1;
    }

    /** Two people may be looking at it now. */
    public boolean canBeLookedAt() {
        return status == Status.IN_REVIEW || status == Status.SENT_IN || status == Status.QUALITY_ASSURED;
    }

    /** Sent back with feedback: a new version from whoever gave it goes to the bank again. */
    boolean waitsForItsGiver() {
        return status == Status.REVISIONS || status == Status.RETURNED;
    }

    EvidenceRecord with(Status next) {
        return changed(next, round, publishedOn, reviewAgainOn);
    }

    EvidenceRecord supersededBy(EvidenceId newer) {
        return new EvidenceRecord(
                id,
                Status.SUPERSEDED,
                givenBy,
                givenByPerson,
                round,
                publishedOn,
                reviewAgainOn,
                takenInOn,
                Optional.of(newer),
                versions,
                labels);
    }

    EvidenceRecord inRound(int next) {
        return changed(status, next, publishedOn, reviewAgainOn);
    }

    /** From today, or since it first was; to be looked at again in three years. */
    EvidenceRecord published(LocalDate today) {
        return changed(
                Status.QUALITY_ASSURED,
                round,
                publishedOn.or(() -> Optional.of(today)),
                Optional.of(today.plusYears(YEARS_UNTIL_NEXT_LOOK)));
    }

    private EvidenceRecord changed(Status next, int inRound, Optional<LocalDate> published, Optional<LocalDate> again) {
        return new EvidenceRecord(
                id, next, givenBy, givenByPerson, inRound, published, again, takenInOn, supersededBy, versions, labels);
    }
}
