package org.throughline.provision;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** Something that is done for a child. Never edited: it can end, with a reason, and what it was stays readable. */
public record Provision(
        ProvisionId id,
        PersonId childRecord,
        Told told,
        Basis basis,
        SeatId by,
        LocalDate chosenOn,
        Optional<Ended> ended) {

    /**
     * Since when it is done no longer.
     *
     * @param why empty once it was taken away by law
     */
    public record Ended(LocalDate on, String why) {}

    public Provision {
        if (told instanceof Told.Said
                && basis instanceof Basis.WithoutEvidence
                && basis.because().isBlank()) {
            throw new IllegalArgumentException("What is chosen without evidence says why");
        }
    }

    /** What is done, unless it was taken away. */
    public Optional<String> words() {
        return told instanceof Told.Said(String words, var _) ? Optional.of(words) : Optional.empty();
    }
}
