package org.throughline.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Words of a report as they stand there, with who said them and on which page, and how each person reads them.
 *
 * @param speaker whose words they are: a parent, a head teacher, the authors
 * @param span the lines of the text where they stand; empty where they were typed from a text that is read elsewhere
 */
public record Extract(
        UUID id,
        UUID reference,
        String words,
        String speaker,
        String page,
        Optional<ReadingText.Span> span,
        List<Coding> codings) {

    /**
     * How one person reads it.
     *
     * @param only the words of it that are meant, letter by letter as they stand there; empty for all of them
     */
    public record Coding(UUID id, String code, String memo, Coder by, String only) {
        /** Of all its words, as it is just being read. */
        public Coding(String code, String memo, SeatId by) {
            this(UUID.randomUUID(), code, memo, Coder.of(by), "");
        }
    }

    public Extract {
        codings = List.copyOf(codings);
    }

    /** Typed from a text that is read elsewhere. */
    public Extract(UUID id, UUID reference, String words, String speaker, String page, List<Coding> codings) {
        this(id, reference, words, speaker, page, Optional.empty(), codings);
    }

    /** Whether two people gave it different codes: both stay. */
    public boolean readDifferently() {
        return new Passage(reference, List.of(this)).readDifferently();
    }
}
