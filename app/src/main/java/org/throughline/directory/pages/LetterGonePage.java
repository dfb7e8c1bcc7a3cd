package org.throughline.directory.pages;

import static org.throughline.directory.LetterWords.LETTER_GONE_TITLE;

import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.people.PersonId;

/** The letter was made and can be looked at no more: if it is lost, a new one is made. */
public record LetterGonePage(PersonId person, String name, String backTo) implements Page {
    @Override
    public String title() {
        return LETTER_GONE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(backTo);
    }
}
