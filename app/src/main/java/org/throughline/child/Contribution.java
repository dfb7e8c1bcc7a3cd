package org.throughline.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.PersonId;

/**
 * Something one person told us about a child, kept in the words they used. Never edited: a later contribution may
 * replace it, and both stay readable.
 */
public record Contribution(
        ContributionId id,
        PersonId childRecord,
        Contributor from,
        Telling telling,
        Kind kind,
        AreaOfLife about,
        Times times,
        Audience audience,
        String language,
        Content content,
        Links links) {

    /**
     * When it was true; when the speaker says they knew it (a claim, with a reason if it is said to be earlier); and
     * when we wrote it down, which nobody can choose.
     */
    public record Times(TrueDuring trueDuring, LocalDate knownOn, Optional<String> whyEarlier, Instant recordedAt) {}

    /** What it stands in place of, answers, or says again in another language. */
    public record Links(
            Optional<ContributionId> replaces, Optional<ContributionId> answers, Optional<ContributionId> restates) {
        public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Contribution {
        if (links.replaces().equals(Optional.of(id))) {
            throw new IllegalArgumentException("A contribution cannot replace itself");
        }
    }

    /** The words, unless they were taken away. */
    public Optional<String> words() {
        return content instanceof Words(String text) ? Optional.of(text) : Optional.empty();
    }
}
