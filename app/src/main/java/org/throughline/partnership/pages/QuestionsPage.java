package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.QUESTIONS_TITLE;

import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Wording;

/** The questions of a wave on paper: to be read before, or answered by hand. */
public record QuestionsPage(Wave wave, Wording wording) implements Page {
    @Override
    public String title() {
        return QUESTIONS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(wave));
    }
}
