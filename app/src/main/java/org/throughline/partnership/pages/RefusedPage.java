package org.throughline.partnership.pages;

import static org.throughline.partnership.pages.RefusedWords.*;

import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.words.WordKey;

/**
 * One press of a button that a rule refused: that nothing was changed, and why.
 *
 * @param backTo where things stand as they are
 */
public record RefusedPage(WordKey why, String backTo) implements Page {

    @Override
    public String title() {
        return REFUSED_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }

    /** As a sentence: at a field reasons stand without a full stop. */
    public String because() {
        String said = why.say();
        return said.endsWith(".") ? said : said + ".";
    }
}
