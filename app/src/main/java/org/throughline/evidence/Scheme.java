package org.throughline.evidence;

import java.util.List;

/**
 * What the levels on one axis mean in one scheme, the lowest first. A scheme is drawn up once: a new edition is a new scheme, so
 * that a label keeps the meaning that it was given by.
 */
public record Scheme(String name, Axis axis, List<Level> levels) {

    /** One level and what it means. */
    public record Level(String word, String meaning) {
        public Level {
            if (word.isBlank() || meaning.isBlank()) {
                throw new IllegalArgumentException("A level has a word and a meaning");
            }
        }
    }

    public Scheme {
        levels = List.copyOf(levels);
        if (name.isBlank() || levels.isEmpty() || (axis != Axis.STRENGTH && axis != Axis.BREADTH)) {
            throw new IllegalArgumentException("A scheme has a name and levels of strength or of breadth");
        }
        if (levels.stream().map(Level::word).distinct().count() != levels.size()) {
            throw new IllegalArgumentException("Two levels of a scheme have two words");
        }
    }

    /** Where a level stands, from 0; after all others what is none of its levels. */
    int place(String word) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).word().equals(word)) {
                return i;
            }
        }
        return levels.size();
    }

    boolean has(String word) {
        return place(word) < levels.size();
    }
}
