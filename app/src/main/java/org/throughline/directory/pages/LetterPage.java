package org.throughline.directory.pages;

import static org.throughline.directory.LetterWords.LETTER_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;

/** The letter that lets somebody in: who, what this is, where, the code, and how. Nothing of any record. */
public record LetterPage(
        String name, List<String> seats, String where, String code, String worksUntil, boolean child, String backTo)
        implements Page {
    @Override
    public String title() {
        return LETTER_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }
}
