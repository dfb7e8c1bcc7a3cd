package org.throughline.ranking;

import java.util.List;
import java.util.Locale;

/**
 * What is read of a reference, and how much each part weighs: shares of the squared length of its vector. A part that a
 * reference does not have leaves its share to the others.
 *
 * @param words single words and pairs of neighbours in title and abstract
 * @param pairs whether pairs of neighbours are read
 * @param fragments runs of four and five letters inside the words: related forms and compounds meet in them
 * @param keywords whole keyword phrases
 */
record Recipe(double words, boolean pairs, double fragments, double keywords) {
    static final Recipe MAIN = new Recipe(1, true, 0.3, 0.15);
    static final Recipe WORDS = new Recipe(1, false, 0, 0);
    static final Recipe WORDS_AND_PAIRS = new Recipe(1, true, 0, 0);

    /** Terms in more than this share of all references say nothing; as in ELAS u4. */
    private static final double MOST_SHARE = 0.95;

    private static final int SHORTEST_FRAGMENT = 4;
    private static final int LONGEST_FRAGMENT = 5;

    /** The vectors of these references; the vocabulary is what they hold, and nothing that comes later. */
    FeatureVectors vectors(List<ScreeningText> texts) {
        FeatureVectors vectors = read(texts, this::noteWords);
        if (fragments > 0) {
            vectors = vectors.beside(words, read(texts, Recipe::noteFragments), fragments);
        }
        if (keywords > 0) {
            vectors = vectors.beside(words + fragments, read(texts, Recipe::noteKeywords), keywords);
        }
        return vectors;
    }

    private interface Reader {
        void note(ScreeningText text, TermCounts into);
    }

    private static FeatureVectors read(List<ScreeningText> texts, Reader reader) {
        TermCounts counts = new TermCounts(texts.size());
        for (int item = 0; item < texts.size(); item++) {
            reader.note(texts.get(item), counts);
            counts.close(item);
        }
        return counts.weighted(MOST_SHARE);
    }

    private static List<String> wordsOf(ScreeningText text) {
        return Tokens.words(text.title() + " " + text.abstractText());
    }

    private void noteWords(ScreeningText text, TermCounts into) {
        String before = "";
        for (String word : wordsOf(text)) {
            into.note(word);
            if (pairs && !before.isEmpty()) {
                into.note(before + " " + word);
            }
            before = word;
        }
    }

    private static void noteFragments(ScreeningText text, TermCounts into) {
        for (String word : wordsOf(text)) {
            String edged = "^" + word + "$";
            for (int length = SHORTEST_FRAGMENT; length <= LONGEST_FRAGMENT; length++) {
                for (int start = 0; start + length <= edged.length(); start++) {
                    into.note(edged.substring(start, start + length));
                }
            }
        }
    }

    private static void noteKeywords(ScreeningText text, TermCounts into) {
        for (String keyword : text.keywords()) {
            if (!keyword.isBlank()) {
                into.note(keyword.strip().toLowerCase(Locale.ROOT));
            }
        }
    }
}
