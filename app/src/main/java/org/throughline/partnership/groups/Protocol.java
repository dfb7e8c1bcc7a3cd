package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Choice;

/**
 * What a group made, as it was published. A new version is a new one; the old stays.
 *
 * @param embedding who is trained and told, and what is supplied, so that it is used
 */
public record Protocol(
        UUID id,
        UUID group,
        UUID partnership,
        int number,
        String title,
        String words,
        String changed,
        String licence,
        UUID owner,
        String embedding,
        LocalDate publishedOn,
        LocalDate nextLookOn,
        List<Adoption> adoptions,
        List<Look> looks) {

    /**
     * What a partner does with it, and why.
     *
     * @param conveyed written down by whoever facilitates
     */
    public record Adoption(UUID place, boolean conveyed, Choice.Decided decided, String reason, LocalDate on) {}

    /** What came of it: who uses it, what changed, what did not. */
    public record Look(LocalDate on, String found, String next, LocalDate nextLookOn) {}

    /** The day on which it is looked at next. */
    public LocalDate nextLook() {
        return looks.isEmpty() ? nextLookOn : looks.getLast().nextLookOn();
    }

    public boolean lookDueOn(LocalDate day) {
        return !nextLook().isAfter(day);
    }

    public Optional<Adoption> by(UUID place) {
        return adoptions.stream().filter(a -> a.place().equals(place)).findFirst();
    }
}
