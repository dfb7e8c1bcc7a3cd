package org.throughline.partnership.courses;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.partnership.Side;

/** What some who came did with it, asked weeks or months later. */
public record Later(
        UUID places, UUID course, UUID partnership, Side side, Changed changed, String words, LocalDate on) {

    /** What became of it. There is no score. */
    public enum Changed {
        /** Something is done otherwise now. */
        CHANGED,
        /** It was tried, and was dropped or is too new to tell. */
        TRIED,
        NOTHING;

        public String words() {
            return CourseWords.valueOf("CHANGED_" + name()).say();
        }
    }
}
