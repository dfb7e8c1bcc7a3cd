package org.throughline.govuk;

/** The words that ask: the label of one input, or the legend over several. The only question of a page is its heading too. */
public record Question(String words, TextSize size, boolean heading) {

    public static Question of(String words) {
        return new Question(words, TextSize.PLAIN, false);
    }

    public Question size(TextSize larger) {
        return new Question(words, larger, heading);
    }

    /** The page asks only this: the words become its heading. */
    public Question asHeading() {
        return new Question(words, size == TextSize.PLAIN ? TextSize.L : size, true);
    }
}
