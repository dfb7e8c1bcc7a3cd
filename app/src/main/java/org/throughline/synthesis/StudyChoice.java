package org.throughline.synthesis;

import java.util.Set;
import java.util.UUID;

/** Which studies of the strands it covers a publication reports: all of them, or those that its team chose one by one. */
public sealed interface StudyChoice {
    StudyChoice ALL = new AllOfStrand();

    /** Every study of the strands. */
    record AllOfStrand() implements StudyChoice {}

    /** These, as far as the release on which the publication stands has them in its strands. */
    record These(Set<UUID> studies) implements StudyChoice {
        public These {
            studies = Set.copyOf(studies);
            if (studies.isEmpty() || studies.size() > MOST) {
                throw new IllegalArgumentException("Expected 1 to 10000 chosen studies, found " + studies.size());
            }
        }
    }

    /** The most studies that one publication reports by choice. */
    int MOST = 10_000;

    default boolean has(UUID study) {
        return switch (this) {
            case AllOfStrand _ -> true;
            case These(Set<UUID> studies) -> studies.contains(study);
        };
    }

    /** What was chosen; nothing where all of the strand is reported. */
    default Set<UUID> chosen() {
        return switch (this) {
            case AllOfStrand _ -> Set.of();
            case These(Set<UUID> studies) -> studies;
        };
    }

    default boolean oneByOne() {
        return this instanceof These;
    }
}
