package org.throughline.ranking;

import java.util.List;
import java.util.Locale;

/**
 * What is read of a reference: the single words of title and abstract, and more.
 *
 * @param pairs whether pairs of neighbouring words are read too
 * @param keywords what whole keyword phrases weigh against the words (1), as shares of the squared length of a vector; a
 *     reference without keywords leaves their share to its words
 */
record Recipe(boolean pairs, double keywords) {
    /** The weight of keywords was chosen by measurement: see the decision record. */
    static final Recipe MAIN = new Recipe(true, 0.15);

    static final Recipe WORDS = new Recipe(false, 0);
    static final Recipe WORDS_AND_PAIRS = new Recipe(true, 0);

    /** Terms in more than this share of all references say nothing; as in ELAS u4. */
    private static final double MOST_SHARE = 0.95;

    /** The vectors of these references; the vocabulary is what they hold, and nothing that comes later. */
    FeatureVectors vectors(List<ScreeningText> texts) {
        FeatureVectors words = read(texts, this::noteWords);
        return keywords == 0 ? words : words.beside(1, read(texts, Recipe::noteKeywords), keywords);
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

    private void noteWords(ScreeningText text, TermCounts into) {
        int before = -1;
        for (String word : Tokens.words(text.title() + " " + text.abstractText())) {
            int number = into.note(word);
            if (pairs && before >= 0) {
                into.notePair(before, number);
            }
            before = number;
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
