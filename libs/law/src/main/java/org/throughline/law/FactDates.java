package org.throughline.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of one fact, kept apart because the law counts from different ones (R-T8): the day it happened, was sent, was
 * served and was received, and the instant we wrote it down.
 */
public record FactDates(
        Optional<LocalDate> happened,
        Optional<LocalDate> sent,
        Optional<LocalDate> served,
        Optional<LocalDate> received,
        Instant recordedAt) {

    /** No date of life yet, only when it was written down. Add the others with the methods below. */
    public static FactDates recorded(Instant at) {
        return new FactDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    public FactDates happenedOn(LocalDate day) {
        return new FactDates(Optional.of(day), sent, served, received, recordedAt);
    }

    public FactDates sentOn(LocalDate day) {
        return new FactDates(happened, Optional.of(day), served, received, recordedAt);
    }

    public FactDates servedOn(LocalDate day) {
        return new FactDates(happened, sent, Optional.of(day), received, recordedAt);
    }

    public FactDates receivedOn(LocalDate day) {
        return new FactDates(happened, sent, served, Optional.of(day), recordedAt);
    }
}
