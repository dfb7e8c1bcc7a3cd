package org.throughline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** One piece of evidence: its newest version, its labels, where it stands, and when somebody must look again. */
public record EvidenceRecord(
        EvidenceId id,
        Status status,
        SeatId givenBy,
        PersonId givenByPerson,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> reviewAgainOn,
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
        return reviewAgainOn.filter(day -> !day.isAfter(today)).isPresent();
    }
}
