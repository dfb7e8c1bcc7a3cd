package org.throughline.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard an English text is to read: the grade of Flesch and Kincaid (Kincaid and others 1975, Research Branch Report 8-75),
 * told as the age at which that grade is taught, and its longest sentence. Syllables are counted by groups of vowels, so that
 * the age is about right and never exact; a short text gives none.
 *
 * @param age in years, 5 to 22
 * @param longestSentence in words
 */
public record Readability(int age, int longestSentence) {
    /** Below this many words the formula says nothing. */
    static final int FEWEST_WORDS = 30;

    /** The product's aim for what families read. */
    public static final int AIM_AGE = 12;

    private static final int AGE_AT_GRADE_NOUGHT = 5;
    private static final int OLDEST = 22;
    private static final double PER_WORD_IN_SENTENCE = 0.39;
    private static final double PER_SYLLABLE_IN_WORD = 11.8;
    private static final double GRADE_OFFSET = 15.59;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\R");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Empty for a text too short to say. */
    public static Optional<Readability> of(String text) {
        List<Long> sentences = SENTENCE_END
                .splitAsStream(text)
                .map(s -> words(s).count())
                .filter(n -> n > 0)
                .toList();
        long words = sentences.stream().mapToLong(n -> n).sum();
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        long syllables = words(text).mapToLong(Readability::syllables).sum();
        double grade = PER_WORD_IN_SENTENCE * words / sentences.size()
                + PER_SYLLABLE_IN_WORD * syllables / words
                - GRADE_OFFSET;
        long age = Math.clamp(Math.round(grade) + AGE_AT_GRADE_NOUGHT, AGE_AT_GRADE_NOUGHT, OLDEST);
        return Optional.of(new Readability(
                (int) age, (int) sentences.stream().mapToLong(n -> n).max().orElse(0)));
    }

    private static Stream<String> words(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.UK)).filter(w -> !w.isBlank());
    }

    /** Groups of vowels, without a silent e at the end; at least one. */
    static long syllables(String word) {
        long groups = VOWELS.matcher(word).results().count();
        boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
