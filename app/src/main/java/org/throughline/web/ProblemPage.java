package org.throughline.web;

import java.util.Optional;
import org.throughline.pages.Page;

/** Something went wrong: what, what is saved, what to do, and the reference to quote. */
public record ProblemPage(Kind kind, Saved saved, Optional<String> reference) implements Page {

    /** What went wrong. */
    public enum Kind {
        NOT_UNDERSTOOD(400, WebWords.PROBLEM_400_TITLE, WebWords.PROBLEM_400_DO),
        NOT_SO(405, WebWords.PROBLEM_405_TITLE, WebWords.PROBLEM_405_DO),
        TOO_LARGE(413, WebWords.PROBLEM_413_TITLE, WebWords.PROBLEM_413_DO),
        OUR_FAULT(500, WebWords.PROBLEM_500_TITLE, WebWords.PROBLEM_500_DO),
        BUSY(503, WebWords.PROBLEM_503_TITLE, WebWords.PROBLEM_BUSY_DO),
        RESTING(503, WebWords.PROBLEM_503_TITLE, WebWords.PROBLEM_503_DO);

        private final int status;
        private final WebWords title;
        private final WebWords whatToDo;

        Kind(int status, WebWords title, WebWords whatToDo) {
            this.status = status;
            this.title = title;
            this.whatToDo = whatToDo;
        }

        public int status() {
            return status;
        }

        public String whatToDo() {
            return whatToDo.say();
        }

        static Kind of(int status) {
            return switch (status) {
                case 405 -> NOT_SO;
                case 413 -> TOO_LARGE;
                case 503 -> RESTING;
                default -> status >= 500 ? OUR_FAULT : NOT_UNDERSTOOD;
            };
        }
    }

    /** What became of what they had typed. */
    public enum Saved {
        NOTHING_SENT(WebWords.PROBLEM_NOTHING_SENT),
        KEPT(WebWords.PROBLEM_KEPT),
        NOT_SAVED(WebWords.PROBLEM_NOT_SAVED);

        private final WebWords words;

        Saved(WebWords words) {
            this.words = words;
        }

        public String words() {
            return words.say();
        }
    }

    @Override
    public String title() {
        return kind.title.say();
    }
}
