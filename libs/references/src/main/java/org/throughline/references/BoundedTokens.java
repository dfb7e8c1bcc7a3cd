package org.throughline.references;

import org.jbibtex.BibTeXParserTokenManager;
import org.jbibtex.SimpleCharStream;
import org.jbibtex.StringProvider;
import org.jbibtex.Token;

/**
 * Splits BibTeX into marks and words, and no more of them than its text can hold. On an at sign where a value should begin,
 * with some signs behind it, JBibTeX goes back and takes the same sign again without end, and keeps each.
 */
final class BoundedTokens extends BibTeXParserTokenManager {
    private long left;

    BoundedTokens(String text) {
        super(new SimpleCharStream(new StringProvider(text)));
        this.left = 2L * text.length() + 100;
    }

    @Override
    public Token getNextToken() {
        if (left-- <= 0) {
            throw new IllegalStateException("Expected an end");
        }
        return super.getNextToken();
    }
}
