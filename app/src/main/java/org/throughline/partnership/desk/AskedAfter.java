package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Chased by hand: on which day, what was asked and how, and what was answered. Only whoever leads or facilitates reads it. */
public record AskedAfter(
        UUID id,
        UUID partnership,
        Waiting.Kind kind,
        UUID topic,
        LocalDate on,
        String asked,
        Optional<Answered> answer) {

    /** What came back. */
    public record Answered(LocalDate on, String words) {}
}
