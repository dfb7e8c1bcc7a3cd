package org.throughline.synthesis;

import java.util.List;
import java.util.Locale;

/**
 * One question of a form that two people fill.
 *
 * @param key by which its answers are kept; the same question has the same key in every version
 * @param choices the answers to choose from; empty where one writes
 */
public record Question(String key, String label, String hint, List<String> choices) {
    private static final int LONGEST_KEY = 60;

    public Question {
        choices = List.copyOf(choices);
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A question has a key and says what it asks for");
        }
    }

    /** A question whose key is made of its label. */
    public static Question of(String label, String hint, List<String> choices) {
        String key = ReportMatch.plain(label).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Question(key.substring(0, Math.min(key.length(), LONGEST_KEY)), label, hint, choices);
    }
}
