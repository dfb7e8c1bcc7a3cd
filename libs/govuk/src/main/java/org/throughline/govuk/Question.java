package org.throughline.govuk;

import gg.jte.Content;

/**
 * The words that ask: the label of one input, or the legend over several. The only question of a page is its heading too.
 *
 * @param about words that are heard and not seen, where the same is asked about many things; empty otherwise
 */
public record Question(String words, TextSize size, boolean heading, String about) {
    public Question(String words, TextSize size, boolean heading) {
        this(words, size, heading, "");
    }

    public static Question of(String words) {
        return new Question(words, TextSize.PLAIN, false);
    }

    public Question size(TextSize larger) {
        return new Question(words, larger, heading, about);
    }

    /** The page asks only this: the words become its heading. */
    public Question asHeading() {
        return new Question(words, size == TextSize.PLAIN ? TextSize.L : size, true, about);
    }

    /** What this question of many is about. */
    public Question about(String hiddenWords) {
        return new Question(words, size, heading, hiddenWords);
    }

    /** The words, with what only a listener needs. */
    public Content spoken() {
        return about.isEmpty() ? Html.text(words) : Html.join(Html.text(words), Html.hidden(": " + about));
    }
}
