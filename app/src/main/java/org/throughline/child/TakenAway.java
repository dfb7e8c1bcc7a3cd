package org.throughline.child;

import java.time.Instant;

/** The words had to go; that they did, when and why stays. */
public record TakenAway(Act act, Ground ground, Instant at) implements Content {

    /** UK GDPR: article 17 (erasure) or article 16 (rectification). */
    public enum Act {
        ERASURE,
        RECTIFICATION
    }

    /** Why they went. Not in anybody's own words, so that the marker tells nothing of what it marks. */
    public enum Ground {
        SPEAKER_ASKED(ChildWords.GROUND_SPEAKER_ASKED),
        WRONG_CHILD(ChildWords.GROUND_WRONG_CHILD),
        NOT_TRUE(ChildWords.GROUND_NOT_TRUE),
        NOT_NEEDED(ChildWords.GROUND_NOT_NEEDED),
        NOT_OURS_TO_KEEP(ChildWords.GROUND_NOT_OURS_TO_KEEP);

        private final ChildWords words;

        Ground(ChildWords words) {
            this.words = words;
        }

        public ChildWords words() {
            return words;
        }
    }
}
