package org.throughline.partnership.meanings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Term;

/**
 * What a word means in a partnership from a day on.
 *
 * @param said none where the general meaning holds again from that day on
 * @param saidBy the seat; none where whoever began the partnership holds none
 */
public record OwnMeaning(
        UUID id, UUID partnership, String term, Optional<Said> said, Optional<UUID> saidBy, LocalDate saidOn) {
    /** A term in its text and in its capitals. */
    public static final int LONGEST_TERM = 60;

    public static final int LONGEST_MEANING = 500;
    public static final int LONGEST_SOURCE = 200;

    /** The meaning and who or what it is taken from. */
    public record Said(String meaning, String source) {}

    public String key() {
        return Term.key(term);
    }
}
