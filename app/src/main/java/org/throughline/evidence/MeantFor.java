package org.throughline.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom something of the bank is meant for, and how we know: stated of the recommendation, else of its record; else read from what
 * the record tells. {@code evidence.tell} in the database finds by the same rule, and a test holds the two together.
 *
 * @param whom empty where nobody has stated it and nothing tells
 */
public record MeantFor(List<Audience> whom, Known known) {

    /** How it is known. */
    public enum Known {
        STATED,
        /** It is marked for ingredients of partnership. */
        READ_FROM_INGREDIENTS,
        /** A result of its record is about children. */
        READ_FROM_RESULTS,
        NOT_STATED
    }

    public MeantFor {
        whom = List.copyOf(whom);
    }

    public static MeantFor of(EvidenceContent content, Optional<EvidenceContent.Recommendation> one) {
        List<Audience> stated = one.map(EvidenceContent.Recommendation::meantFor)
                .filter(own -> !own.isEmpty())
                .orElse(content.about().meantFor());
        if (!stated.isEmpty()) {
            return new MeantFor(stated, Known.STATED);
        }
        if (one.filter(r -> !r.ingredients().isEmpty()).isPresent()) {
            return new MeantFor(List.of(Audience.PARTNERSHIP), Known.READ_FROM_INGREDIENTS);
        }
        if (content.effects().stream().anyMatch(e -> e.level() == Level.CHILD)) {
            return new MeantFor(List.of(Audience.CHILD), Known.READ_FROM_RESULTS);
        }
        return content.about().ingredients().isEmpty()
                ? new MeantFor(List.of(), Known.NOT_STATED)
                : new MeantFor(List.of(Audience.PARTNERSHIP), Known.READ_FROM_INGREDIENTS);
    }

    /** Silence may be about anybody. */
    boolean mayBe(List<Audience> wanted) {
        return whom.isEmpty() || whom.stream().anyMatch(wanted::contains);
    }

    /** In words, with how we know. */
    public String words() {
        return AudienceWords.valueOf(known.name()).say(each());
    }

    private String each() {
        String all = whom.stream().map(Audience::words).collect(Collectors.joining("; "));
        return all.isEmpty() ? all : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
