package org.throughline.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words: runs of two or more letters, marks, digits or underscores of any script, in lower case. */
final class Tokens {
    private Tokens() {}

    static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            if (inWord(letter)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                add(words, lower.substring(start, at));
                start = -1;
            }
            at += Character.charCount(letter);
        }
        if (start >= 0) {
            add(words, lower.substring(start));
        }
        return words;
    }

    private static boolean inWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(letter) || letter == '_';
        };
    }

    private static void add(List<String> words, String word) {
        if (word.codePointCount(0, word.length()) >= 2) {
            words.add(word);
        }
    }
}
