package org.throughline.ledger;

/** One thing that a verifier found wrong, where it is, in words. */
public record Problem(Kind kind, Where where, String words) {

    public enum Kind {
        /** Something stands there that is not what was written. */
        ALTERED,
        /** Something that was there is missing in the middle. */
        DELETED,
        /** Something is there that was not written there. */
        INSERTED,
        /** Something stands in another order than it was written. */
        REORDERED,
        /** The end is missing. */
        TRUNCATED,
        /** The times cannot be right. */
        BACK_DATED,
        /** The words are gone without a recorded erasure, or still there in spite of one. */
        ERASURE,
        /** A signature is missing, not by the log, or does not fit. */
        BAD_SIGNATURE,
        /** The tree of the entries is not the tree that was signed. */
        WRONG_ROOT,
        /** Something is not of the form, so that it could not be checked. */
        UNREADABLE,
        /** What was asked could not be checked, because a proof is missing. */
        NOT_SHOWN
    }

    /** The place of a problem, as exact as what is left allows. */
    public sealed interface Where {}

    /** An entry of a list in a family's file; the position is -1 if it was not read. */
    public record Entry(int list, long number, long position) implements Where {
        @Override
        public String toString() {
            return "list %d, entry %d".formatted(list, number)
                    + (position < 0 ? "" : " (position %d of the log)".formatted(position));
        }
    }

    /** A whole list in a family's file. */
    public record WholeList(int number) implements Where {
        @Override
        public String toString() {
            return "list " + number;
        }
    }

    /** Rows of the log by position, both ends included; several when the proof says only that it is one of them. */
    public record Rows(long first, long last) implements Where {
        @Override
        public String toString() {
            return first == last ? "position " + first : "positions %d to %d".formatted(first, last);
        }

        public boolean covers(long position) {
            return first <= position && position <= last;
        }
    }

    /** A numbered entry of a chain, when it has no row. */
    public record Link(Hash chain, long first, long last) implements Where {
        @Override
        public String toString() {
            return "chain %s, %s"
                    .formatted(chain, first == last ? "entry " + first : "entries " + first + " to " + last);
        }
    }

    /** The checkpoint of this size. */
    public record AtCheckpoint(long size) implements Where {
        @Override
        public String toString() {
            return "the checkpoint of %d entries".formatted(size);
        }
    }

    /** What stands in a family's file above the first list. */
    public record Top() implements Where {
        @Override
        public String toString() {
            return "the top of the file";
        }
    }

    /** The signed end of a family's file. */
    public record Closing() implements Where {
        @Override
        public String toString() {
            return "the end of the file";
        }
    }

    @Override
    public String toString() {
        return where + ": " + words;
    }
}
