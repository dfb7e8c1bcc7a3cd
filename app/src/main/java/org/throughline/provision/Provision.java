package org.throughline.provision;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/**
 * Something that is done for a child. Never edited: it can end, with a reason, and what it was stays readable.
 *
 * @param words who does what, and how often
 * @param hoped what the child should be able to do or feel because of it
 */
public record Provision(
        ProvisionId id,
        PersonId childRecord,
        String words,
        String hoped,
        Basis basis,
        SeatId by,
        LocalDate chosenOn,
        Optional<Ended> ended) {

    /** Since when it is done no longer, and why. */
    public record Ended(LocalDate on, String why) {}

    public Provision {
        if (words.isBlank() || hoped.isBlank()) {
            throw new IllegalArgumentException("A provision says what is done and what is hoped for");
        }
    }
}
