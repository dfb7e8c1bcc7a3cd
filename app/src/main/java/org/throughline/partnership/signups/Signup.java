package org.throughline.partnership.signups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one seat said of the goals.
 *
 * @param conveyed written down for a seat with which nobody signs in
 * @param version  of the design as it was then
 * @param hash     of exactly the words that it said this of
 * @param whyNot   empty where it stands by them
 */
public record Signup(UUID place, boolean conveyed, int version, String hash, Optional<String> whyNot, LocalDate on) {

    public boolean stands() {
        return whyNot.isEmpty();
    }
}
