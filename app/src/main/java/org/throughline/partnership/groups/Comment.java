package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * What somebody said about a draft.
 *
 * @param said empty where the words are held back because they name somebody
 */
public record Comment(UUID id, Optional<Said> said, Optional<Reply> reply) {

    /** The words, from which side. */
    public record Said(Side side, String words, LocalDate on, boolean conveyed) {}

    /**
     * What the group answers.
     *
     * @param changes  the draft changes because of it
     * @param heldBack the comment names somebody, so that its words are not published
     */
    public record Reply(String words, boolean changes, boolean heldBack, LocalDate on) {}
}
