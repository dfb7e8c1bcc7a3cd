package org.throughline.ledger;

/** A family's file is not of the form at one line, so that what follows cannot be understood. */
final class FileUnreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ended;

    private FileUnreadable(String words, boolean ended) {
        super(words, null, false, false);
        this.ended = ended;
    }

    static FileUnreadable at(long line, String words) {
        return new FileUnreadable("Line %d: %s Nothing after this line was checked.".formatted(line, words), false);
    }

    static FileUnreadable endsAt(long line) {
        return new FileUnreadable("The file stops at line %d and has no signed end.".formatted(line), true);
    }

    boolean ended() {
        return ended;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
