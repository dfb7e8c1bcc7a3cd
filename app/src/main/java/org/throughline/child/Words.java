package org.throughline.child;

/** What somebody said, to the character. */
public record Words(String text) implements Content {
    /** Nothing that anybody tells in one go is longer; and it is far more than any page asks for. */
    public static final int LONGEST = 100_000;

    public Words {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("Words are 1 to " + LONGEST + " characters, found " + text.length());
        }
    }
}
